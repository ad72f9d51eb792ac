import type { NoticeKind } from '@cheminer/vocabulary';

const hour = 3_600_000;

/** A meeting this near does not wait for the message of the day. */
const near = 36 * hour;

export const isUrgent = (startsAt: Date, now: Date): boolean => startsAt.getTime() - now.getTime() < near;

/** Nobody has anything to do about it before the day is over. */
const unhurried: readonly NoticeKind[] = [
  ...(['poll-withdrawn', 'client-missing', 'contest', 'contest-answered', 'wait-over'] as const),
];

/** @param startsAt of the meeting that is not to be gone to; null where nobody might set out for one */
export const waitsForMorning = (kind: NoticeKind, startsAt: Date | null, now: Date): boolean =>
  unhurried.includes(kind) && (startsAt === null || !isUrgent(startsAt, now));

/** At what hour of their own day people read what was not urgent. */
export const digestHour = '07:00';
