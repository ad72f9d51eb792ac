import { Injectable } from '@nestjs/common';
import type { Actor } from '../../identity/index.ts';
import type { WorkshopRecord } from '../persistence/workshop.entity.ts';
import type { Attendee } from '../persistence/workshops.repository.ts';
import { ContestAnswers } from './contest-answers.ts';
import { Seats } from './seats.ts';
import { type WorkshopPlace, WorkshopPlans } from './workshop-plans.ts';

/** Who changes what on the sheet of a workshop. Whoever comes in holds the workshop until their transaction ends. */
@Injectable()
export class SheetDoor {
  constructor(
    private readonly seats: Seats,
    private readonly plans: WorkshopPlans,
    private readonly answers: ContestAnswers,
  ) {}

  /**
   * One's own line: nobody signs for another, even on the same device.
   * @throws OutOfReach also for whoever was not of the group that day, CohortArchived
   */
  async own(
    actor: Actor,
    cohortId: string,
    workshopId: string,
  ): Promise<Readonly<{ workshop: WorkshopRecord; attendee: Attendee }>> {
    const seated = await this.seats.holding('taking-part', actor, cohortId, workshopId);
    const { memberId } = await this.plans.placeOf(seated);
    return { workshop: seated.workshop, attendee: { workshopId, memberId } };
  }

  /** The whole sheet. @throws OutOfReach, CohortArchived */
  async whole(
    actor: Actor,
    cohortId: string,
    workshopId: string,
  ): Promise<Readonly<{ workshop: WorkshopRecord; place: WorkshopPlace }>> {
    const seated = await this.seats.holding('running', actor, cohortId, workshopId);
    return { workshop: seated.workshop, place: await this.plans.placeOf(seated) };
  }

  /** Those who contested what is changed so are told that they were answered. */
  answering(workshop: WorkshopRecord, change: () => Promise<void>): Promise<void> {
    return this.answers.answering(workshop, change);
  }
}
