import { wasThere } from './attendance.ts';
import type { WorkshopStatus } from './lifecycle.ts';
import { AlreadyClosed, Cancelled, CannotStandIn } from './workshops.refusals.ts';

export type StandInFacts = Readonly<{
  workshop: Readonly<{ status: WorkshopStatus; day: string }>;
  /** The facilitator of the group. */
  facilitatorId: string;
  /** Facilitators of the cohort, and the days (yyyy-mm-dd) on which they came to it and left it. */
  facilitators: readonly Readonly<{ memberId: string; joinedOn: string; leftOn: string | null }>[];
}>;

/**
 * Who runs the workshop in place of the facilitator of the group; null when they run it themselves.
 * @throws Cancelled, AlreadyClosed, CannotStandIn
 */
export function standInFor(facts: StandInFacts, wantedId: string | null): string | null {
  const { status, day } = facts.workshop;
  if (status === 'cancelled') throw new Cancelled();
  if (status === 'closed') throw new AlreadyClosed();
  if (wantedId === null || wantedId === facts.facilitatorId) return null;
  const wanted = facts.facilitators.find(({ memberId }) => memberId === wantedId);
  if (!wanted || wanted.joinedOn > day || !wasThere(wanted.leftOn, day))
    throw new CannotStandIn({ pointer: '/facilitatorId' });
  return wantedId;
}
