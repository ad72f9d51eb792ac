import { checkedReason } from '../../../kit/reason.ts';
import { MemberLeft, NotBegun } from './agenda.refusals.ts';

export type PresenceFacts = Readonly<{
  startsAt: Date;
  /** The day (yyyy-mm-dd) of the event, and the one on which the person left the cohort. */
  day: string;
  leftOn: string | null;
  /** What is marked so far. */
  before: boolean | null;
}>;

export type PresenceMark = Readonly<{ present: boolean; reason: string | null }>;

/** What a mark does to the collective step. */
export type PresenceChange =
  Readonly<{ effect: 'completes' | 'none' }> | Readonly<{ effect: 'withdraws'; reason: string }>;

/**
 * What the mark changes; null when the same is already marked. Taking a presence back says why.
 * @throws NotBegun, MemberLeft, ReasonNeeded
 */
export function changePresence(facts: PresenceFacts, mark: PresenceMark, now: Date): PresenceChange | null {
  const { startsAt, day, leftOn, before } = facts;
  if (startsAt > now) throw new NotBegun({ at: startsAt.toISOString() });
  if (leftOn !== null && leftOn < day) throw new MemberLeft({ day: leftOn });
  if (mark.present === before) return null;
  if (mark.present) return { effect: 'completes' };
  return before === true ? { effect: 'withdraws', reason: checkedReason(mark.reason) } : { effect: 'none' };
}
