import type { Failure } from '../../app/send.ts';
import type { SeriesEntry } from './meetings.ts';

/** At which workshops begin until the facilitator says another hour. */
export const usualTime = '09:30';

/** Hours to look at; without a time, one of the usual ones is chosen. */
export type Asked = Readonly<{
  groupId: string;
  times: string[];
  share: boolean;
  entries: { stepKey: string; minutes: number; date: string; time: string | null }[];
}>;
/** What became of the looking: hours with what they mean, or why there are none. */
export type Looked = Readonly<{
  entries: SeriesEntry[] | null;
  failure: Failure | null;
  /** Whether hours were chosen, and not only looked at. */
  chose: boolean;
}>;
