import { Injectable } from '@nestjs/common';
import { Commands } from '../../../kit/commands.ts';
import type { Actor } from '../../identity/index.ts';
import { AlreadyScheduled } from '../domain/workshops.refusals.ts';
import { Workshops } from '../persistence/workshops.repository.ts';
import { scheduleIn, type WantedSchedule } from './starting.ts';
import { WorkshopDates } from './workshop-dates.ts';
import { type GroupSteps, titleOf, WorkshopSteps } from './workshop-steps.ts';

export type DatedStep = WantedSchedule & Readonly<{ stepKey: string }>;
export type NewWorkshop = DatedStep & Readonly<{ groupId: string }>;
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
    const body = ['workshops.schedule', cohortId, wanted];
    return this.commands.once({ accountId: actor.accountId, key, body }, async () =>
      this.schedule(await this.steps.ofGroup(actor, cohortId, wanted.groupId), wanted),
    );
  }

  /** For a group that was read already. @throws those of `run` but OutOfReach and CohortArchived */
  async schedule(of: GroupSteps, { stepKey, ...wanted }: DatedStep): Promise<WorkshopScheduled> {
    const { group, memberId, cohort } = of;
    const title = titleOf(of, stepKey);
    const schedule = scheduleIn(cohort.zone, wanted);
    const known = await this.workshops.lockStep(group.id, stepKey);
    if (known) throw new AlreadyScheduled({ workshop: known.id });
    const place = { cohortId: cohort.id, groupId: group.id, stepKey, createdBy: memberId };
    const workshop = await this.workshops.add({ ...place, ...schedule });
    await this.dates.made(workshop, title);
    return { workshopId: workshop.id };
  }
}
