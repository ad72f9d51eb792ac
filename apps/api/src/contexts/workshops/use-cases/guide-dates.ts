import { Injectable } from '@nestjs/common';
import { daysBetween, dayIn } from '../../../kit/calendar.ts';
import { CalendarFacade, CohortsFacade } from '../../cohorts/index.ts';
import { CurriculumFacade } from '../../curriculum/index.ts';
import { leadingModules } from '../domain/leading-modules.ts';
import type { WorkshopRecord } from '../persistence/workshop.entity.ts';

/** The days by which the modules before a workshop are best done, when it moves. */
@Injectable()
export class GuideDates {
  constructor(
    private readonly cohorts: CohortsFacade,
    private readonly curriculum: CurriculumFacade,
    private readonly calendar: CalendarFacade,
  ) {}

  /** They move by as many days as the workshop, for the whole cohort; nothing moves within one day. */
  async follow({ cohortId, stepKey, startsAt, zone }: WorkshopRecord, newStart: Date): Promise<void> {
    const days = daysBetween(dayIn(zone, startsAt), dayIn(zone, newStart));
    if (days === 0) return;
    const { versionId } = await this.cohorts.cohort(cohortId);
    const { units } = await this.curriculum.outline(versionId);
    const keys = leadingModules(units, stepKey).map(({ key }) => key);
    await this.calendar.moveGuideDates(cohortId, keys, days);
  }
}
