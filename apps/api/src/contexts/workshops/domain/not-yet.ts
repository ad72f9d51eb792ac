import { type AttendanceStatus, isPresence } from './attendance.ts';
import { hasBegun, type WorkshopStatus } from './lifecycle.ts';

/** Why a participant's workshop does not count yet: a code and its facts, said in words by the screen. */
export type NotYet =
  | Readonly<{ code: 'not-scheduled' }>
  | Readonly<{ code: 'cancelled' }>
  | Readonly<{ code: 'starts-at'; at: string }>
  | Readonly<{ code: 'presence-not-marked' }>
  | Readonly<{ code: 'absent' }>;

/** Null once a presence completed the step. `workshop` is null while it has no date. */
export function notYetOf(
  workshop: Readonly<{ status: WorkshopStatus; startsAt: Date }> | null,
  attendance: AttendanceStatus | null,
  now: Date,
): NotYet | null {
  if (isPresence(attendance)) return null;
  if (attendance === 'absent') return { code: 'absent' };
  if (workshop === null) return { code: 'not-scheduled' };
  if (workshop.status === 'cancelled') return { code: 'cancelled' };
  if (!hasBegun(workshop, now)) return { code: 'starts-at', at: workshop.startsAt.toISOString() };
  return { code: 'presence-not-marked' };
}
