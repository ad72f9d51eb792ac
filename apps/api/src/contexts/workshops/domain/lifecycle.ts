import type { Refusal } from '../../../kit/refusal.ts';
import { AlreadyClosed, AlreadyOpen, Cancelled, NotOpen } from './workshops.refusals.ts';

export const workshopStatuses = ['scheduled', 'open', 'closed', 'cancelled'] as const;
export type WorkshopStatus = (typeof workshopStatuses)[number];

export type Lifecycle = Readonly<{ status: WorkshopStatus; openedAt: Date | null; closedAt: Date | null }>;

export type LifecycleCommand = 'open' | 'close' | 'cancel' | 'reopen';

type Refused = new () => Refusal;

/**
 * Where each command leads from each status; a refusal where it leads nowhere. What was cancelled is to come again,
 * what was closed is open again: its hours and presences stay.
 */
const transitions: Readonly<
  Record<LifecycleCommand, Readonly<Record<WorkshopStatus, WorkshopStatus | Refused>>>
> = {
  open: { scheduled: 'open', open: 'open', closed: AlreadyClosed, cancelled: Cancelled },
  close: { scheduled: NotOpen, open: 'closed', closed: 'closed', cancelled: Cancelled },
  cancel: { scheduled: 'cancelled', open: AlreadyOpen, closed: AlreadyClosed, cancelled: 'cancelled' },
  reopen: { scheduled: 'scheduled', open: 'open', closed: 'open', cancelled: 'scheduled' },
};

/** The workshop after the command; null when it is already there, so that twice is once. */
export function advance(workshop: Lifecycle, command: LifecycleCommand, now: Date): Lifecycle | null {
  const next = transitions[command][workshop.status];
  if (typeof next !== 'string') throw new next();
  if (next === workshop.status) return null;
  return {
    status: next,
    openedAt: command === 'open' ? now : workshop.openedAt,
    closedAt: next === 'closed' ? now : null,
  };
}

/** Opened, whatever its hour: it is no longer to come. */
export const isUnderWay = (status: WorkshopStatus): boolean => status === 'open' || status === 'closed';

/** Opened, or run from paper: its hour is past though nobody opened it here. One that was cancelled never begins. */
export const hasBegun = (
  { status, startsAt }: Readonly<{ status: WorkshopStatus; startsAt: Date }>,
  now: Date,
): boolean => (status === 'scheduled' ? startsAt <= now : status !== 'cancelled');
