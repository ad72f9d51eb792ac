import { hasBegun, type WorkshopStatus } from './lifecycle.ts';
import type { Seat } from './seat.ts';

/** What the reader may do with the workshop now: the screen asks nothing that would be refused. */
export type Allowed = Readonly<{ canRun: boolean; canReply: boolean; canMark: boolean }>;

export function allowedOn(
  workshop: Readonly<{ status: WorkshopStatus; startsAt: Date; archived: boolean }>,
  seat: Seat,
  now: Date,
): Allowed {
  const runs = seat === 'running' && !workshop.archived;
  return {
    canRun: runs,
    canReply: seat === 'taking-part' && !workshop.archived && workshop.status === 'scheduled',
    canMark: runs && hasBegun(workshop, now),
  };
}
