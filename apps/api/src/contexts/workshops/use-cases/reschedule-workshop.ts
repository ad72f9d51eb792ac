import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { reschedule } from '../domain/schedule.ts';
import { Workshops } from '../persistence/workshops.repository.ts';
import { Seats } from './seats.ts';
import { scheduleIn, type WantedSchedule } from './starting.ts';

/** With the revision that the person read: what somebody else wrote since is not overwritten. */
export type Move = WantedSchedule & Readonly<{ workshopId: string; revision: number }>;
export type Rescheduled = Readonly<{ revision: number }>;

@Injectable()
export class RescheduleWorkshop {
  constructor(
    private readonly tx: Transaction,
    private readonly seats: Seats,
    private readonly workshops: Workshops,
  ) {}

  /**
   * A workshop that moved asks everybody again; another length or place keeps the replies.
   * @throws OutOfReach, CohortArchived, AlreadyOpen, AlreadyMarked, ChangedMeanwhile, PlaceOrLinkMissing, NoSuchHour
   */
  run(actor: Actor, cohortId: string, { workshopId, revision, ...wanted }: Move): Promise<Rescheduled> {
    return this.tx.run(async () => {
      const { workshop } = await this.seats.holding('running', actor, cohortId, workshopId);
      const marked = (await this.workshops.attendances([workshopId])).length > 0;
      const schedule = scheduleIn(workshop.zone, wanted);
      const change = reschedule({ ...workshop, marked }, schedule, revision);
      if (!change) return { revision: workshop.revision };
      await this.workshops.reschedule(workshopId, { ...schedule, revision: change.revision });
      if (change.moved) await this.workshops.forgetReplies(workshopId);
      return { revision: change.revision };
    });
  }
}
