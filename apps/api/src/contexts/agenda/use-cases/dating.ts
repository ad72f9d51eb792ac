import { type Day, instantAt, wallClockExists } from '../../../kit/calendar.ts';
import { CannotRun, NoSuchHour } from '../domain/agenda.refusals.ts';
import type { WebinarDate } from '../domain/webinar-date.ts';

type Presence = Readonly<{ memberId: string; joinedOn: Day; leftOn: Day | null }>;

/** When and where, on the organiser's own wall clock, and who runs it. */
export type WantedDate = Readonly<{
  date: Day;
  /** `hh:mm` */
  time: string;
  minutes: number;
  link?: string | null;
  place?: string | null;
  access?: string | null;
  phone?: string | null;
  facilitatorId?: string | null;
}>;

/**
 * `facilitators` are those of the cohort, and the days (yyyy-mm-dd) on which they came to it and left it.
 * @throws NoSuchHour, CannotRun
 */
export function dateIn(zone: string, wanted: WantedDate, facilitators: readonly Presence[]): WebinarDate {
  const { date, time, minutes, link = null, place = null, access = null, phone = null } = wanted;
  if (!wallClockExists(date, time, zone)) throw new NoSuchHour({ pointer: '/time', date, time, zone });
  const facilitatorId = runnerIn(wanted, facilitators);
  return { startsAt: instantAt(date, time, zone), minutes, place, access, link, phone, facilitatorId };
}

function runnerIn({ date, facilitatorId = null }: WantedDate, facilitators: readonly Presence[]) {
  const isThere = ({ memberId, joinedOn, leftOn }: Presence) =>
    memberId === facilitatorId && joinedOn <= date && (leftOn === null || leftOn >= date);
  if (facilitatorId === null || facilitators.some(isThere)) return facilitatorId;
  throw new CannotRun({ pointer: '/facilitatorId' });
}
