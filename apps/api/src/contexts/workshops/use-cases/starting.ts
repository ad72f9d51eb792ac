import { type Day, instantAt, wallClockExists } from '../../../kit/calendar.ts';
import { checkMeetingPoint, type Schedule } from '../domain/schedule.ts';
import { NoSuchHour } from '../domain/workshops.refusals.ts';

/** When and where, as the organiser says it: the day and hour of their own wall clock. */
export type WantedSchedule = Readonly<{
  date: Day;
  /** `hh:mm` */
  time: string;
  minutes: number;
  place?: string | null;
  link?: string | null;
}>;

/** @throws NoSuchHour, PlaceOrLinkMissing */
export function scheduleIn(zone: string, { date, time, minutes, place, link }: WantedSchedule): Schedule {
  const point = { place: place ?? null, link: link ?? null };
  checkMeetingPoint(point);
  if (!wallClockExists(date, time, zone)) throw new NoSuchHour({ pointer: '/time', date, time, zone });
  return { startsAt: instantAt(date, time, zone), zone, minutes, ...point };
}
