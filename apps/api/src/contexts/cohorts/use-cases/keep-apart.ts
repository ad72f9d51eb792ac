import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import { CohortsFacade } from '../cohorts.facade.ts';
import type { Apart } from '../domain/grouping.ts';
import { SamePerson } from '../domain/grouping.refusals.ts';
import { Cohorts } from '../persistence/cohorts.repository.ts';
import { Groupings } from '../persistence/groupings.repository.ts';

/** Which two members are of one line of command. Said twice is said once. */
@Injectable()
export class KeepApart {
  constructor(
    private readonly tx: Transaction,
    private readonly facade: CohortsFacade,
    private readonly cohorts: Cohorts,
    private readonly groupings: Groupings,
  ) {}

  /** @throws OutOfReach, CohortArchived, NotInCohort, SamePerson */
  run(cohortId: string, pair: Apart): Promise<void> {
    return this.tx.run(async () => this.groupings.keepApart(cohortId, await this.checked(cohortId, pair)));
  }

  /** @throws those of `run` */
  undo(cohortId: string, pair: Apart): Promise<void> {
    return this.tx.run(async () => this.groupings.letTogether(cohortId, await this.checked(cohortId, pair)));
  }

  private async checked(cohortId: string, pair: Apart): Promise<Apart> {
    await this.facade.runningCohort(cohortId);
    if (pair[0] === pair[1]) throw new SamePerson();
    for (const each of pair) await this.cohorts.member(cohortId, each);
    return pair[0] < pair[1] ? pair : [pair[1], pair[0]];
  }
}
