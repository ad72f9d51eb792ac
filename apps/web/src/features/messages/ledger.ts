import type { Schemas } from '@cheminer/api-client';
import { messageKinds, messageStates } from '@cheminer/vocabulary';
import type { Asked } from './filters.ts';

export type Ledger = Schemas['LedgerResponse'];
export type Line = Schemas['LedgerRowResponse'];

/** The same as the API takes it; what it does not know asks nothing. */
export const queryOf = ({ etat, genre, personne, apres }: Asked) => ({
  state: messageStates.find((state) => state === etat),
  kind: messageKinds.find((kind) => kind === genre),
  accountId: personne || undefined,
  after: apres || undefined,
});
