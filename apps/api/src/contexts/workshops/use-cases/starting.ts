import { type Day, instantAt, wallClockExists } from '../../../kit/calendar.ts';
import { checkMeetingPoint, type Schedule } from '../domain/schedule.ts';
import { NoSuchHour } from '../domain/workshops.refusals.ts';

/** The day and hour of the organiser's own wall clock; `time` is `hh:mm`. */
export type WantedHour = Readonly<{ date: Day; time: string }>;

/** Where people meet, or how they join. */
export type WantedPoint = Readonly<{
  place?: string | null;
  access?: string | null;
  link?: string | null;
  phone?: string | null;
}>;

export type WantedSchedule = WantedHour & WantedPoint & Readonly<{ minutes: number }>;

/** Several hours, one of which will be. */
export type WantedHours = WantedPoint & Readonly<{ minutes: number; slots: readonly WantedHour[] }>;

/** @throws NoSuchHour, PlaceOrLinkMissing */
export function scheduleIn(zone: string, wanted: WantedSchedule): Schedule {
  const point = pointOf(wanted);
  return { startsAt: instantIn(zone, wanted, '/time'), zone, minutes: wanted.minutes, ...point };
}

/** @throws NoSuchHour, with a pointer to the one that no clock shows */
export const instantsIn = (zone: string, { slots }: WantedHours): Date[] =>
  slots.map((slot, index) => instantIn(zone, slot, `/slots/${index}/time`));

/** @throws PlaceOrLinkMissing */
export function pointOf(wanted: WantedPoint): Pick<Schedule, 'place' | 'access' | 'link' | 'phone'> {
  const { place = null, access = null, link = null, phone = null } = wanted;
  checkMeetingPoint({ place, link, phone });
  return { place, access, link, phone };
}

function instantIn(zone: string, { date, time }: WantedHour, pointer: string): Date {
  if (!wallClockExists(date, time, zone)) throw new NoSuchHour({ pointer, date, time, zone });
  return instantAt(date, time, zone);
}
