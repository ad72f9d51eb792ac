import type { Problem } from '@cheminer/api-client';

/** A text, a chosen key, a rating; or several keys, in their order. */
export type EntryValue = string | string[];

/** What somebody left, as they left it. Drafts and places are replaced by newer ones; the rest is kept one by one. */
export type Left =
  | Readonly<{ what: 'draft'; entryKey: string; value: EntryValue; baseVersion: number }>
  /** `ends`: the last question of a quiz that is done with its answers. */
  | Readonly<{ what: 'answer'; entryKey: string; value: EntryValue; ends?: boolean }>
  | Readonly<{ what: 'completion'; end: boolean }>
  | Readonly<{ what: 'position'; position: number; end: boolean }>
  | Readonly<{ what: 'attempt' }>;

/** Where it was left. */
export type Place = Readonly<{ cohortId: string; stepKey: string }>;

/** Something left that the server has not acknowledged yet. */
export type Write = Place &
  Left &
  Readonly<{
    /** The client's own name of it: sent twice, done once. */
    id: string;
    /** In the order in which things were left. */
    order: number;
    /** When it was left, by this device's clock. */
    doneAt: string;
    /** It went out once, and the answer may have been lost: it is settled before anything newer of its place. */
    tried: boolean;
    state: 'waiting' | 'conflict' | 'refused';
    /** Why it was not taken as it is. */
    problem?: Problem;
    /** An earlier write of this device that may have arrived. */
    afterWrite?: string;
  }>;

/** What the server last acknowledged of an entry: newer than a copy of the page kept for off-line reading. */
export type Acknowledged = Readonly<{ value: EntryValue; version: number; savedAt: string }>;

export type Draft = Extract<Write, { what: 'draft' }>;

export const placeOf = ({ cohortId, stepKey }: Place, entryKey: string): string =>
  `${cohortId}/${stepKey}/${entryKey}`;
