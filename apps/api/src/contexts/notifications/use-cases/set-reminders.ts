import type { ReminderDistance } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { CohortsFacade } from '../../cohorts/index.ts';
import { PreferenceBook } from '../persistence/preferences.repository.ts';

@Injectable()
export class SetReminders {
  constructor(
    private readonly cohorts: CohortsFacade,
    private readonly preferences: PreferenceBook,
  ) {}

  /** From now on; what was queued stays. @throws OutOfReach, CohortArchived */
  async run(cohortId: string, distances: readonly ReminderDistance[]): Promise<void> {
    await this.cohorts.runningCohort(cohortId);
    await this.preferences.setReminders(cohortId, distances);
  }
}
