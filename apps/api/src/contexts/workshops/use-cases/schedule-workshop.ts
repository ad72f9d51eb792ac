import { Injectable } from '@nestjs/common';
import { Commands } from '../../../kit/commands.ts';
import { CohortsFacade } from '../../cohorts/index.ts';
import { CurriculumFacade, stepsOf } from '../../curriculum/index.ts';
import type { Actor } from '../../identity/index.ts';
import { AlreadyScheduled, StepNotAWorkshop } from '../domain/workshops.refusals.ts';
import { Workshops } from '../persistence/workshops.repository.ts';
import { Seats } from './seats.ts';
import { scheduleIn, type WantedSchedule } from './starting.ts';

export type NewWorkshop = WantedSchedule & Readonly<{ groupId: string; stepKey: string }>;
export type WorkshopScheduled = Readonly<{ workshopId: string }>;

@Injectable()
export class ScheduleWorkshop {
  constructor(
    private readonly commands: Commands,
    private readonly seats: Seats,
    private readonly cohorts: CohortsFacade,
    private readonly curriculum: CurriculumFacade,
    private readonly workshops: Workshops,
  ) {}

  /**
   * A day in the past is allowed: a workshop held on paper is typed in afterwards.
   * @throws OutOfReach, CohortArchived, StepNotAWorkshop, PlaceOrLinkMissing, NoSuchHour, AlreadyScheduled
   */
  run(actor: Actor, cohortId: string, wanted: NewWorkshop, key?: string): Promise<WorkshopScheduled> {
    const { groupId, stepKey, date, time, minutes, place, link } = wanted;
    const body = ['workshops.schedule', cohortId, groupId, stepKey, date, time, minutes, place, link];
    return this.commands.once({ accountId: actor.accountId, key, body }, async () => {
      const { memberId } = await this.seats.runningGroup(actor, cohortId, groupId);
      const { versionId, zone } = await this.cohorts.cohort(cohortId);
      await this.checkStep(versionId, stepKey);
      const schedule = scheduleIn(zone, wanted);
      const known = await this.workshops.lockStep(groupId, stepKey);
      if (known) throw new AlreadyScheduled({ workshop: known.id });
      return {
        workshopId: await this.workshops.add({
          cohortId,
          groupId,
          stepKey,
          ...schedule,
          createdBy: memberId,
        }),
      };
    });
  }

  private async checkStep(versionId: string, stepKey: string): Promise<void> {
    const step = stepsOf(await this.curriculum.outline(versionId)).find(({ key }) => key === stepKey);
    if (step?.kind !== 'workshop') throw new StepNotAWorkshop({ step: stepKey });
  }
}
