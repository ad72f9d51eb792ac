import type { WorkshopDetail, WorkshopPerson } from './meetings.ts';
import { wallClockIn } from '../../app/wall-clock.ts';

/** Whether somebody had left before the day of the meeting, as its organiser counts days: nothing to mark for them. */
export const hadLeft = (
  { leftOn }: Readonly<{ leftOn?: string | null }>,
  { startsAt, zone }: Readonly<{ startsAt: string | null; zone: string }>,
): boolean => Boolean(leftOn && startsAt && leftOn < wallClockIn(zone, startsAt).date);

/** Who was expected and is not marked yet. */
export const toMark = (workshop: WorkshopDetail): WorkshopPerson[] =>
  workshop.people.filter((person) => !person.attendance && !hadLeft(person, workshop));
