import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { CurriculumFacade } from '../../curriculum/index.ts';
import { Cohorts } from '../persistence/cohorts.repository.ts';
import { proposedDates } from './proposed-dates.ts';

/** Moves every running cohort of a course to its latest version. */
@Injectable()
export class AdoptVersion {
  constructor(
    private readonly clock: Clock,
    private readonly curriculum: CurriculumFacade,
    private readonly cohorts: Cohorts,
  ) {}

  /** Days that the cohort has set stay; a module that is new to it takes those that the authors propose. */
  async run(courseId: string): Promise<void> {
    const versionId = await this.curriculum.latestVersionOf(courseId);
    const outline = await this.curriculum.outline(versionId);
    for (const { id, startsOn } of await this.cohorts.runningOn(courseId, this.clock.now())) {
      const known = new Set((await this.cohorts.moduleDates(id)).map(({ moduleKey }) => moduleKey));
      const fresh = proposedDates(id, outline, startsOn).filter(({ moduleKey }) => !known.has(moduleKey));
      await this.cohorts.adopt(id, versionId, fresh);
    }
  }
}
