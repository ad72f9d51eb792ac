import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kit/calendar.ts';
import { Outbox } from '../../../kit/outbox.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { CalendarFacade } from '../calendar.facade.ts';
import type { MemberLeft } from '../domain/cohorts.events.ts';
import { Cohorts } from '../persistence/cohorts.repository.ts';
import { Departures, type Said } from '../persistence/departures.repository.ts';

@Injectable()
export class WithdrawMember {
  constructor(
    private readonly tx: Transaction,
    private readonly cohorts: Cohorts,
    private readonly departures: Departures,
    private readonly calendar: CalendarFacade,
    private readonly outbox: Outbox,
  ) {}

  /** Leaving is a dated event: what was done stays, and so does the place in the figures; no meeting after it holds them. */
  run(cohortId: string, memberId: string, on: Day, reason: string): Promise<void> {
    return this.tx.run(() => this.keep(cohortId, { memberId, leftOn: on, reason, decidedBy: null }));
  }

  /** Of a member of the cohort. Told when somebody decided it and it is new: not again when its day changes. */
  async keep(cohortId: string, said: Said): Promise<void> {
    const { memberId, leftOn, decidedBy } = said;
    const before = await this.cohorts.member(cohortId, memberId);
    const occurredAt = (await this.departures.keep(said)).toISOString();
    await this.calendar.follow(memberId);
    if (decidedBy === null || leftOn === null || before.leftOn !== null) return;
    const payload = { cohortId, memberId };
    await this.outbox.add({ topic: 'cohorts.member-left', occurredAt, payload } satisfies MemberLeft);
  }
}
