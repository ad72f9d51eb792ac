import type { Schemas } from '@cheminer/api-client';

export type Turns = Schemas['TurnsResponse'];
export type TurnsWorkshop = Schemas['TurnsWorkshopResponse'];
export type Turn = Schemas['TurnResponse'];
export type Person = Schemas['TurnPersonResponse'];

export const fullName = ({ givenName, familyName }: Person): string => `${givenName} ${familyName}`;

export type Proposed = Readonly<{ workshop: TurnsWorkshop; slot: number; client: Person }>;

/** What waits to be decided, in walking order. */
export const proposedIn = ({ workshops }: Turns): Proposed[] =>
  workshops.flatMap((workshop) =>
    workshop.turns.flatMap(({ slot, standing, client }) =>
      standing === 'proposed' && client ? [{ workshop, slot, client }] : [],
    ),
  );

/** Somebody is to be client there, by decision. */
export const isDecided = ({ standing }: Turn): boolean => standing === 'planned' || standing === 'fixed';
