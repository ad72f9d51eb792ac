import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { type Actor, membershipIn } from '../../identity/index.ts';
import { CohortsFacade } from '../cohorts.facade.ts';
import type { HalfDay } from '../domain/week.ts';
import { Groupings } from '../persistence/groupings.repository.ts';

@Injectable()
export class TellAvailability {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly facade: CohortsFacade,
    private readonly groupings: Groupings,
  ) {}

  /** When the person is usually free, at the hours of home. None at all is an answer too. @throws CohortArchived */
  run(actor: Actor, cohortId: string, halfDays: HalfDay[]): Promise<void> {
    return this.tx.run(async () => {
      await this.facade.runningCohort(cohortId);
      const { memberId } = membershipIn(actor, cohortId)!;
      await this.groupings.tellAvailability({ memberId, halfDays, toldAt: this.clock.now() });
    });
  }
}
