import { type ReminderDistance, reminderDistances } from '@cheminer/vocabulary';

const hour = 3_600_000;
const lengths: Record<ReminderDistance, number> = { '7d': 7 * 24 * hour, '1d': 24 * hour, '1h': hour };

/** No reminder leaves earlier than this before a meeting, in milliseconds. */
export const farthest = lengths['7d'];

/** When the reminder at that distance leaves. */
export const momentOf = (distance: ReminderDistance, startsAt: Date): Date =>
  new Date(startsAt.getTime() - lengths[distance]);

/** Until the next nearer one has its turn, or the meeting begins: later it would say the same twice, or nothing. */
export function lastMomentOf(distance: ReminderDistance, startsAt: Date): Date {
  const nearer = reminderDistances[reminderDistances.indexOf(distance) + 1];
  return nearer === undefined ? startsAt : momentOf(nearer, startsAt);
}

/** The one distance whose reminder is due now; null before the first and from the start of the meeting on. */
export const distanceDue = (startsAt: Date, now: Date): ReminderDistance | null =>
  reminderDistances.find(
    (distance) => momentOf(distance, startsAt) <= now && now < lastMomentOf(distance, startsAt),
  ) ?? null;

/** Whoever was told of the meeting after that moment has just been told: nothing to remind them of. */
export const isReminded = (toldAt: Date | null, distance: ReminderDistance, startsAt: Date): boolean =>
  toldAt !== null && toldAt <= momentOf(distance, startsAt);
