import { checkedReason } from '../../../kit/reason.ts';
import { hasBegun, type WorkshopStatus } from './lifecycle.ts';
import { Cancelled, MemberLeft, NotBegun } from './workshops.refusals.ts';

export const attendanceStatuses = ['present', 'late', 'phone', 'absent'] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

export type AttendanceFacts = Readonly<{
  workshop: Readonly<{ status: WorkshopStatus; startsAt: Date; day: string }>;
  /** What is marked so far, and the day (yyyy-mm-dd) on which the person left the cohort. */
  before: AttendanceStatus | null;
  leftOn: string | null;
}>;

export type Mark = Readonly<{ status: AttendanceStatus; reason: string | null }>;

/** One line of the trail, and what it does to the collective step. */
export type AttendanceChange = Readonly<{
  before: AttendanceStatus | null;
  after: AttendanceStatus;
  reason: string | null;
  effect: 'completes' | 'withdraws' | 'none';
}>;

/** Recorded when a facilitator puts right at once what was marked wrong, while the workshop is open. */
export const markedByMistake = 'marked-by-mistake';

/** Recorded when whoever ran a workshop from paper types in who was there. */
export const typedFromPaper = 'typed-from-paper';

/** Late and by telephone are presences like any other. */
export const isPresence = (status: AttendanceStatus | null): boolean =>
  status !== null && status !== 'absent';

/** Whether somebody was still of the group on that day; whoever leaves on the day itself is. */
export const wasThere = (leftOn: string | null, day: string): boolean => leftOn === null || leftOn >= day;

/**
 * What the mark changes; null when the same is already marked.
 * @throws Cancelled, NotBegun, MemberLeft, ReasonNeeded
 */
export function changeAttendance(facts: AttendanceFacts, mark: Mark, now: Date): AttendanceChange | null {
  const { workshop, before, leftOn } = facts;
  if (workshop.status === 'cancelled') throw new Cancelled();
  if (!hasBegun(workshop, now)) throw new NotBegun({ at: workshop.startsAt.toISOString() });
  if (!wasThere(leftOn, workshop.day)) throw new MemberLeft({ day: leftOn! });
  if (mark.status === before) return null;
  const effect = effectOf(before, mark.status);
  const reason = reasonOf(mark, workshop.status) ?? (effect === 'withdraws' ? markedByMistake : null);
  return { before, after: mark.status, reason, effect };
}

function effectOf(before: AttendanceStatus | null, after: AttendanceStatus): AttendanceChange['effect'] {
  if (isPresence(before) === isPresence(after)) return 'none';
  return isPresence(after) ? 'completes' : 'withdraws';
}

/** A closed workshop is evidence: every change to it says why. */
const reasonOf = ({ reason }: Mark, status: WorkshopStatus): string | null =>
  status !== 'closed' && (reason?.trim() ?? '') === '' ? null : checkedReason(reason);
