import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Cohorts } from '../persistence/cohorts.repository.ts';

@Injectable()
export class ArchiveCohort {
  constructor(
    private readonly clock: Clock,
    private readonly cohorts: Cohorts,
  ) {}

  run(cohortId: string): Promise<void> {
    return this.cohorts.archive(cohortId, this.clock.now());
  }
}
