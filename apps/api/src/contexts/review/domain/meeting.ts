export const attendances = ['present', 'late', 'phone', 'absent'] as const;
export type Attendance = (typeof attendances)[number];

/** The meeting of somebody's group, or of the whole cohort, for a collective step. */
export type Meeting = Readonly<{ unitKey: string; startsAt: Date; opened: boolean }>;

/** Why a collective step is not done yet: a code and its facts, said in words by the screen. */
export type NotMet =
  | Readonly<{ code: 'not-scheduled' }>
  | Readonly<{ code: 'starts-at'; at: string }>
  | Readonly<{ code: 'presence-not-marked' }>
  | Readonly<{ code: 'absent' }>;

/** Opened, or run from paper: its hour is past though nobody opened it here. */
export const hasBegun = ({ opened, startsAt }: Meeting, now: Date): boolean => opened || startsAt <= now;

/** For a step that no presence completed. */
export function whyNotMet(meeting: Meeting | null, attendance: Attendance | null, now: Date): NotMet {
  if (attendance === 'absent') return { code: 'absent' };
  if (meeting === null) return { code: 'not-scheduled' };
  if (!hasBegun(meeting, now)) return { code: 'starts-at', at: meeting.startsAt.toISOString() };
  return { code: 'presence-not-marked' };
}

/** The latest of these meetings that was held or is being held; null before the first. */
export function latestHeld(meetings: readonly Meeting[], now: Date): Meeting | null {
  const held = meetings.filter((meeting) => hasBegun(meeting, now));
  return held.reduce<Meeting | null>(
    (one, other) => (one && one.startsAt >= other.startsAt ? one : other),
    null,
  );
}
