import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { reschedule } from '../domain/schedule.ts';
import { Workshops } from '../persistence/workshops.repository.ts';
import { GuideDates } from './guide-dates.ts';
import { Seats } from './seats.ts';
import { scheduleIn, type WantedSchedule } from './starting.ts';
import { WorkshopDates } from './workshop-dates.ts';

/** With the revision that the person read: what somebody else wrote since is not overwritten. */
export type Move = WantedSchedule &
  Readonly<{
    workshopId: string;
    revision: number;
    reason?: string | null;
    /** Whether the days by which the modules before it are best done move with it. */
    moveGuideDates?: boolean;
  }>;
export type Rescheduled = Readonly<{ revision: number }>;

@Injectable()
export class RescheduleWorkshop {
  constructor(
    private readonly tx: Transaction,
    private readonly seats: Seats,
    private readonly workshops: Workshops,
    private readonly dates: WorkshopDates,
    private readonly guides: GuideDates,
  ) {}

  /**
   * A workshop that moved says why and asks everybody again; another length or place keeps the replies. One that was
   * cancelled is to come again, at its new date.
   * @throws OutOfReach, CohortArchived, AlreadyOpen, AlreadyMarked, ChangedMeanwhile, PlaceOrLinkMissing, NoSuchHour,
   *   ReasonNeeded, PeopleBusy
   */
  run(actor: Actor, cohortId: string, { workshopId, ...wanted }: Move): Promise<Rescheduled> {
    return this.tx.run(async () => {
      const { workshop, memberId } = await this.seats.holding('running', actor, cohortId, workshopId);
      const marked = (await this.workshops.attendances([workshopId])).length > 0;
      const schedule = scheduleIn(workshop.zone, wanted);
      const wish = { ...schedule, readRevision: wanted.revision, reason: wanted.reason?.trim() || null };
      const decided = reschedule({ ...workshop, marked }, wish);
      if (!decided) return { revision: workshop.revision };
      const entry = { kind: decided.change, reason: decided.reason, by: memberId };
      const patch = { ...schedule, status: 'scheduled' as const, revision: decided.revision };
      await this.dates.change(workshop, patch, entry);
      if (wanted.moveGuideDates) await this.guides.follow(workshop, schedule.startsAt);
      if (decided.change !== 'edited') await this.workshops.forgetReplies(workshopId);
      return { revision: decided.revision };
    });
  }
}
