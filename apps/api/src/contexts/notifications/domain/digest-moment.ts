const hour = 3_600_000;

/** A meeting this near does not wait for the message of the day. */
const near = 36 * hour;

export const isUrgent = (startsAt: Date, now: Date): boolean => startsAt.getTime() - now.getTime() < near;

/** At what hour of their own day people read what was not urgent. */
export const digestHour = '07:00';
