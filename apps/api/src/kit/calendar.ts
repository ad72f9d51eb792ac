import { DateTime } from 'luxon';

/** A whole day, `yyyy-mm-dd`: never an instant, so it cannot slip across midnight. */
export type Day = string;

/** The day it is in the zone at that instant. */
export const dayIn = (zone: string, instant: Date): Day =>
  DateTime.fromJSDate(instant, { zone }).toISODate()!;

export const addDays = (day: Day, count: number): Day =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ days: count }).toISODate()!;

/** Whole days from one day to the other; negative when the other is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  DateTime.fromISO(to, { zone: 'utc' }).diff(DateTime.fromISO(from, { zone: 'utc' }), 'days').days;

/**
 * The instant at which a wall clock of the zone shows that day and hour. In the hour that a spring change skips,
 * the first instant after it.
 */
export const instantAt = (day: Day, time: string, zone: string): Date =>
  DateTime.fromISO(`${day}T${time}`, { zone }).toJSDate();

/** Whether a wall clock of the zone ever shows that day and hour: never in the hour that a spring change skips. */
export const wallClockExists = (day: Day, time: string, zone: string): boolean =>
  DateTime.fromISO(`${day}T${time}`, { zone }).toFormat(`yyyy-MM-dd'T'HH:mm`) === `${day}T${time}`;

/** What a wall clock of the zone shows at that instant, `hh:mm`. */
export const timeIn = (zone: string, instant: Date): string =>
  DateTime.fromJSDate(instant, { zone }).toFormat('HH:mm');

/** Minutes ahead of UTC in the zone at that instant. */
export const offsetIn = (zone: string, instant: Date): number =>
  DateTime.fromJSDate(instant, { zone }).offset;

export const isZone = (zone: string): boolean => DateTime.local({ zone }).isValid;

/** The Monday of the week that holds the day. */
export const mondayOf = (day: Day): Day =>
  DateTime.fromISO(day, { zone: 'utc' }).startOf('week').toISODate()!;

/** What a wall clock and calendar of the zone show at that instant: 1 is Monday, and minutes since midnight. */
export const weekTimeIn = (zone: string, instant: Date): Readonly<{ weekday: number; minute: number }> => {
  const there = DateTime.fromJSDate(instant, { zone });
  return { weekday: there.weekday, minute: there.hour * 60 + there.minute };
};
