import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kit/calendar.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { CalendarFacade } from '../calendar.facade.ts';
import { Cohorts } from '../persistence/cohorts.repository.ts';
import { Departures, type Said } from '../persistence/departures.repository.ts';

@Injectable()
export class WithdrawMember {
  constructor(
    private readonly tx: Transaction,
    private readonly cohorts: Cohorts,
    private readonly departures: Departures,
    private readonly calendar: CalendarFacade,
  ) {}

  /** Leaving is a dated event: what was done stays, and so does the place in the figures; no meeting after it holds them. */
  run(cohortId: string, memberId: string, on: Day, reason: string): Promise<void> {
    return this.tx.run(async () => {
      await this.cohorts.member(cohortId, memberId);
      await this.keep({ memberId, leftOn: on, reason, decidedBy: null });
    });
  }

  /** Of a member of the cohort, as somebody decided. */
  async keep(said: Said): Promise<void> {
    await this.departures.keep(said);
    await this.calendar.follow(said.memberId);
  }
}
