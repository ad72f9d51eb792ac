import type { Refusal } from '../../../kit/refusal.ts';
import { AlreadyClosed, NotOpen } from './workshops.refusals.ts';

export const workshopStatuses = ['scheduled', 'open', 'closed'] as const;
export type WorkshopStatus = (typeof workshopStatuses)[number];

export type Lifecycle = Readonly<{ status: WorkshopStatus; openedAt: Date | null; closedAt: Date | null }>;

type Refused = new () => Refusal;

/** Where each command leads from each status; a refusal where it leads nowhere. */
const transitions: Readonly<
  Record<'open' | 'close', Readonly<Record<WorkshopStatus, WorkshopStatus | Refused>>>
> = {
  open: { scheduled: 'open', open: 'open', closed: AlreadyClosed },
  close: { scheduled: NotOpen, open: 'closed', closed: 'closed' },
};

/** The workshop after the command; null when it is already there, so that twice is once. */
export function advance(workshop: Lifecycle, command: 'open' | 'close', now: Date): Lifecycle | null {
  const next = transitions[command][workshop.status];
  if (typeof next !== 'string') throw new next();
  if (next === workshop.status) return null;
  return next === 'open'
    ? { ...workshop, status: next, openedAt: now }
    : { ...workshop, status: next, closedAt: now };
}

/** Opened, or run from paper: its hour is past though nobody opened it here. */
export const hasBegun = (
  workshop: Readonly<{ status: WorkshopStatus; startsAt: Date }>,
  now: Date,
): boolean => workshop.status !== 'scheduled' || workshop.startsAt <= now;
