import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kit/calendar.ts';
import { Cohorts } from '../persistence/cohorts.repository.ts';

@Injectable()
export class WithdrawMember {
  constructor(private readonly cohorts: Cohorts) {}

  /** Leaving is a dated event: what was done stays, and so does the place in the figures. */
  async run(cohortId: string, memberId: string, on: Day, reason: string): Promise<void> {
    const { id } = await this.cohorts.member(cohortId, memberId);
    await this.cohorts.withdraw(id, on, reason);
  }
}
