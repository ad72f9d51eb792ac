import { Injectable } from '@nestjs/common';
import { dayIn } from '../../../kit/calendar.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { CohortsFacade } from '../../cohorts/index.ts';
import type { Actor } from '../../identity/index.ts';
import { standInFor } from '../domain/stand-in.ts';
import { Seats } from './seats.ts';
import { WorkshopDates } from './workshop-dates.ts';

/** `facilitatorId` is null to give the workshop back to the facilitator of the group. */
export type Replacement = Readonly<{
  workshopId: string;
  facilitatorId: string | null;
  note?: string | null;
}>;

@Injectable()
export class ReplaceFacilitator {
  constructor(
    private readonly tx: Transaction,
    private readonly seats: Seats,
    private readonly cohorts: CohortsFacade,
    private readonly dates: WorkshopDates,
  ) {}

  /**
   * From now on somebody else runs this workshop, and is held by it; whoever is replaced no longer is. Decided by
   * whoever runs the group, or coordinates the cohort. Twice is once.
   * @throws OutOfReach, CohortArchived, Cancelled, AlreadyClosed, CannotStandIn, PeopleBusy
   */
  run(actor: Actor, cohortId: string, { workshopId, facilitatorId, note }: Replacement): Promise<void> {
    return this.tx.run(async () => {
      const { workshop, group, memberId } = await this.seats.runningOrOverseeing(actor, cohortId, workshopId);
      const day = dayIn(workshop.zone, workshop.startsAt);
      const facilitators = await this.cohorts.facilitators(cohortId);
      const facts = { workshop: { ...workshop, day }, facilitatorId: group.facilitatorId, facilitators };
      const standIn = standInFor(facts, facilitatorId);
      if (standIn === workshop.facilitatorId) return;
      const entry = { kind: 'replaced' as const, reason: note?.trim() || null, by: memberId };
      const patch = { facilitatorId: standIn, revision: workshop.revision + 1 };
      await this.dates.change(workshop, patch, entry);
    });
  }
}
