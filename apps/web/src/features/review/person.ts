import type { Schemas } from '@cheminer/api-client';

type History = Schemas['PersonHistoryResponse'];

export type Person = History['person'];
export type Totals = History['totals'];
export type Unit = History['units'][number];
export type Event = History['timeline'][number];
