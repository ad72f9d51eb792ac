import { checkedReason } from '../../../kit/reason.ts';
import { AlreadyMarked, ChangedMeanwhile } from './agenda.refusals.ts';

/** When and where a webinar is, and who runs it. */
export type WebinarDate = Readonly<{
  startsAt: Date;
  minutes: number;
  place: string | null;
  access: string | null;
  link: string | null;
  phone: string | null;
  facilitatorId: string | null;
}>;

export type DatedWebinar = WebinarDate &
  Readonly<{ revision: number; cancelledAt: Date | null; marked: boolean }>;
export type WebinarWish = WebinarDate & Readonly<{ readRevision: number; reason: string | null }>;
export type DateDecision = Readonly<{ change: 'moved' | 'edited' | 'reopened'; reason: string | null }>;

/**
 * What the wish changes; null when it is so already. A webinar that moves, or that had been cancelled, says why.
 * @throws AlreadyMarked, ChangedMeanwhile, ReasonNeeded
 */
export function redate(webinar: DatedWebinar, wish: WebinarWish): DateDecision | null {
  if (webinar.marked) throw new AlreadyMarked();
  const change = changeOf(webinar, wish);
  if (change === null) return null;
  if (webinar.revision !== wish.readRevision)
    throw new ChangedMeanwhile({ revision: webinar.revision, startsAt: webinar.startsAt.toISOString() });
  return { change, reason: change === 'edited' ? wish.reason : checkedReason(wish.reason) };
}

const details = ['minutes', 'place', 'access', 'link', 'phone', 'facilitatorId'] as const;

function changeOf(webinar: DatedWebinar, wish: WebinarDate): DateDecision['change'] | null {
  if (webinar.cancelledAt !== null) return 'reopened';
  if (webinar.startsAt.getTime() !== wish.startsAt.getTime()) return 'moved';
  return details.every((field) => webinar[field] === wish[field]) ? null : 'edited';
}
