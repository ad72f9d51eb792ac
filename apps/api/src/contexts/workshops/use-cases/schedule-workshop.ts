import { Injectable } from '@nestjs/common';
import { Commands } from '../../../kit/commands.ts';
import type { Actor } from '../../identity/index.ts';
import { AlreadyScheduled } from '../domain/workshops.refusals.ts';
import { Workshops } from '../persistence/workshops.repository.ts';
import { scheduleIn, type WantedSchedule } from './starting.ts';
import { WorkshopDates } from './workshop-dates.ts';
import { WorkshopSteps } from './workshop-steps.ts';

export type NewWorkshop = WantedSchedule & Readonly<{ groupId: string; stepKey: string }>;
export type WorkshopScheduled = Readonly<{ workshopId: string }>;

@Injectable()
export class ScheduleWorkshop {
  constructor(
    private readonly commands: Commands,
    private readonly steps: WorkshopSteps,
    private readonly workshops: Workshops,
    private readonly dates: WorkshopDates,
  ) {}

  /**
   * A day in the past is allowed: a workshop held on paper is typed in afterwards.
   * @throws OutOfReach, CohortArchived, StepNotAWorkshop, PlaceOrLinkMissing, NoSuchHour, AlreadyScheduled, PeopleBusy
   */
  run(actor: Actor, cohortId: string, wanted: NewWorkshop, key?: string): Promise<WorkshopScheduled> {
    const { groupId, stepKey } = wanted;
    const body = ['workshops.schedule', cohortId, wanted];
    return this.commands.once({ accountId: actor.accountId, key, body }, async () => {
      const { memberId, cohort, title } = await this.steps.ofGroup(actor, cohortId, { groupId, stepKey });
      const schedule = scheduleIn(cohort.zone, wanted);
      const known = await this.workshops.lockStep(groupId, stepKey);
      if (known) throw new AlreadyScheduled({ workshop: known.id });
      const place = { cohortId, groupId, stepKey, createdBy: memberId };
      const workshop = await this.workshops.add({ ...place, ...schedule });
      await this.dates.made(workshop, title);
      return { workshopId: workshop.id };
    });
  }
}
