import { Injectable } from '@nestjs/common';
import { addDays, type Day } from '../../../kit/calendar.ts';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { CurriculumFacade } from '../../curriculum/index.ts';
import { Cohorts } from '../persistence/cohorts.repository.ts';
import { proposedDates } from './proposed-dates.ts';

export type NewCohort = Readonly<{
  title: string;
  courseKey: string;
  zone: string;
  startsOn: Day;
  demonstration?: boolean;
}>;

@Injectable()
export class OpenCohort {
  constructor(
    private readonly tx: Transaction,
    private readonly ids: Ids,
    private readonly curriculum: CurriculumFacade,
    private readonly cohorts: Cohorts,
  ) {}

  /** A cohort on the latest version of the course, with the calendar that the authors propose. */
  run({ title, courseKey, zone, startsOn, demonstration = false }: NewCohort): Promise<string> {
    return this.tx.run(async () => {
      const { courseId, versionId } = await this.curriculum.latestVersion(courseKey);
      const outline = await this.curriculum.outline(versionId);
      const plans = await this.curriculum.collectivePlans(versionId);
      const id = this.ids.next();
      const dates = proposedDates(id, outline, startsOn);
      const lastDay = Math.max(0, ...plans.map(({ onDay }) => onDay));
      const endsOn = [addDays(startsOn, lastDay), ...dates.map(({ guideOn }) => guideOn)].sort().at(-1)!;
      const cohort = {
        id,
        title,
        courseId,
        versionId,
        zone,
        startsOn,
        endsOn,
        demonstration,
        archivedAt: null,
      };
      await this.cohorts.add(cohort, dates);
      return id;
    });
  }
}
