import { Injectable } from '@nestjs/common';
import { dayIn } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { CohortsFacade } from '../cohorts.facade.ts';
import type { FacilitatorResponse } from '../http/facilitator.response.ts';

@Injectable()
export class FacilitatorsQuery {
  constructor(
    private readonly clock: Clock,
    private readonly cohorts: CohortsFacade,
  ) {}

  async run(cohortId: string): Promise<FacilitatorResponse[]> {
    const { zone } = await this.cohorts.cohort(cohortId);
    const today = dayIn(zone, this.clock.now());
    const all = await this.cohorts.facilitators(cohortId);
    return all
      .filter(({ leftOn }) => leftOn === null || leftOn >= today)
      .map(({ memberId, name }) => ({ memberId, name }));
  }
}
