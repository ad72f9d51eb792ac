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
  access?: string | null;
  link?: string | null;
  phone?: string | null;
}>;

/** @throws NoSuchHour, PlaceOrLinkMissing */
export function scheduleIn(zone: string, { date, time, minutes, ...wanted }: WantedSchedule): Schedule {
  const { place = null, access = null, link = null, phone = null } = wanted;
  const point = { place, access, link, phone };
  checkMeetingPoint(point);
  if (!wallClockExists(date, time, zone)) throw new NoSuchHour({ pointer: '/time', date, time, zone });
  return { startsAt: instantAt(date, time, zone), zone, minutes, ...point };
}
