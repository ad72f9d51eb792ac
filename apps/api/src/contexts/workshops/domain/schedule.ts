import type { RefusalFacts } from '../../../kit/refusal.ts';
import type { WorkshopStatus } from './lifecycle.ts';
import { AlreadyMarked, AlreadyOpen, ChangedMeanwhile, PlaceOrLinkMissing } from './workshops.refusals.ts';

/** When and where people meet. */
export type Schedule = Readonly<{
  startsAt: Date;
  zone: string;
  minutes: number;
  place: string | null;
  link: string | null;
}>;

export type ScheduledWorkshop = Schedule &
  Readonly<{ status: WorkshopStatus; revision: number; marked: boolean }>;

export type Rescheduling = Readonly<{ revision: number; moved: boolean }>;

/** @throws PlaceOrLinkMissing */
export function checkMeetingPoint({ place, link }: Pick<Schedule, 'place' | 'link'>): void {
  if (place === null && link === null)
    throw new PlaceOrLinkMissing({ pointer: '/place', otherPointer: '/link' });
}

/**
 * What the new schedule changes; null when it is so already, and so for whoever clicks twice. A workshop that moved asks everybody again.
 * @throws AlreadyOpen, AlreadyMarked, ChangedMeanwhile, PlaceOrLinkMissing
 */
export function reschedule(
  workshop: ScheduledWorkshop,
  wanted: Schedule,
  readRevision: number,
): Rescheduling | null {
  if (workshop.status !== 'scheduled') throw new AlreadyOpen({ status: workshop.status });
  if (workshop.marked) throw new AlreadyMarked();
  checkMeetingPoint(wanted);
  const moved = workshop.startsAt.getTime() !== wanted.startsAt.getTime();
  const fields = ['zone', 'minutes', 'place', 'link'] as const;
  if (!moved && fields.every((field) => workshop[field] === wanted[field])) return null;
  if (workshop.revision !== readRevision) throw new ChangedMeanwhile(factsOf(workshop));
  return { revision: workshop.revision + 1, moved };
}

const factsOf = ({ revision, startsAt, zone, minutes, place, link }: ScheduledWorkshop): RefusalFacts => ({
  ...{ revision, startsAt: startsAt.toISOString(), zone, minutes },
  ...(place === null ? {} : { place }),
  ...(link === null ? {} : { link }),
});
