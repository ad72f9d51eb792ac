import { type Day, instantAt, wallClockExists } from '../../../kit/calendar.ts';
import { NoSuchHour } from '../domain/agenda.refusals.ts';
import type { WebinarDate } from '../domain/webinar-date.ts';

/** When and where, on the organiser's own wall clock. */
export type WantedDate = Readonly<{
  date: Day;
  /** `hh:mm` */
  time: string;
  minutes: number;
  link?: string | null;
  place?: string | null;
  access?: string | null;
  phone?: string | null;
}>;

/** @throws NoSuchHour */
export function dateIn(zone: string, { date, time, minutes, ...point }: WantedDate): WebinarDate {
  if (!wallClockExists(date, time, zone)) throw new NoSuchHour({ pointer: '/time', date, time, zone });
  const { place = null, access = null, link = null, phone = null } = point;
  return { startsAt: instantAt(date, time, zone), minutes, place, access, link, phone };
}
