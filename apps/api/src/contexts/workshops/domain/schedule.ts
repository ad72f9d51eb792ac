import { checkedReason } from '../../../kit/reason.ts';
import type { RefusalFacts } from '../../../kit/refusal.ts';
import type { WorkshopStatus } from './lifecycle.ts';
import { AlreadyMarked, AlreadyOpen, ChangedMeanwhile, PlaceOrLinkMissing } from './workshops.refusals.ts';

/** When and where people meet. */
export type Schedule = Readonly<{
  startsAt: Date;
  zone: string;
  minutes: number;
  place: string | null;
  /** How to get into the place. */
  access: string | null;
  link: string | null;
  phone: string | null;
}>;

export type ScheduledWorkshop = Schedule &
  Readonly<{ status: WorkshopStatus; revision: number; marked: boolean }>;

/** `reopened`: it had been cancelled. */
export type DateChange = 'moved' | 'edited' | 'reopened';
export type Rescheduling = Readonly<{ revision: number; change: DateChange; reason: string | null }>;

/** What is wanted, over the revision that was read, and why. */
export type Wish = Schedule & Readonly<{ readRevision: number; reason: string | null }>;

/** @throws PlaceOrLinkMissing */
export function checkMeetingPoint({ place, link, phone }: Pick<Schedule, 'place' | 'link' | 'phone'>): void {
  if (place === null && link === null && phone === null)
    throw new PlaceOrLinkMissing({ pointer: '/place', otherPointer: '/link' });
}

/**
 * What the new schedule changes; null when it is so already, and so for whoever clicks twice. A workshop that moved,
 * or that had been cancelled, says why and asks everybody again.
 * @throws AlreadyOpen, AlreadyMarked, ChangedMeanwhile, PlaceOrLinkMissing, ReasonNeeded
 */
export function reschedule(workshop: ScheduledWorkshop, wish: Wish): Rescheduling | null {
  const { status } = workshop;
  if (status === 'open' || status === 'closed') throw new AlreadyOpen({ status });
  if (workshop.marked) throw new AlreadyMarked();
  checkMeetingPoint(wish);
  const change = changeOf(workshop, wish);
  if (change === null) return null;
  if (workshop.revision !== wish.readRevision) throw new ChangedMeanwhile(factsOf(workshop));
  const reason = change === 'edited' ? wish.reason : checkedReason(wish.reason);
  return { revision: workshop.revision + 1, change, reason };
}

const details = ['zone', 'minutes', 'place', 'access', 'link', 'phone'] as const;

function changeOf(workshop: ScheduledWorkshop, wanted: Schedule): DateChange | null {
  if (workshop.status === 'cancelled') return 'reopened';
  if (workshop.startsAt.getTime() !== wanted.startsAt.getTime()) return 'moved';
  return details.every((field) => workshop[field] === wanted[field]) ? null : 'edited';
}

const factsOf = (workshop: ScheduledWorkshop): RefusalFacts => ({
  ...{ revision: workshop.revision, startsAt: workshop.startsAt.toISOString() },
  ...Object.fromEntries(
    details.flatMap((field) => (workshop[field] === null ? [] : [[field, workshop[field]]])),
  ),
});
