import { Injectable } from '@nestjs/common';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { CalendarFacade } from '../calendar.facade.ts';
import { Cohorts } from '../persistence/cohorts.repository.ts';

export type NewGroup = Readonly<{
  cohortId: string;
  key: string;
  facilitatorId: string;
  relayId: string | null;
  memberIds: readonly string[];
}>;

@Injectable()
export class FormGroup {
  constructor(
    private readonly tx: Transaction,
    private readonly ids: Ids,
    private readonly cohorts: Cohorts,
    private readonly calendar: CalendarFacade,
  ) {}

  /** @throws NotInCohort when somebody named is not of the cohort */
  run({ memberIds, ...group }: NewGroup): Promise<string> {
    return this.tx.run(async () => {
      const named = [group.facilitatorId, group.relayId, ...memberIds].filter((each) => each !== null);
      for (const memberId of named) await this.cohorts.member(group.cohortId, memberId);
      const id = this.ids.next();
      await this.cohorts.addGroup({ id, ...group }, memberIds);
      return id;
    });
  }

  /** Somebody who joins later: the meetings ahead of the group hold them. @throws NotInCohort, PeopleBusy */
  place(cohortId: string, groupId: string, memberId: string): Promise<void> {
    return this.tx.run(async () => {
      await this.cohorts.member(cohortId, memberId);
      await this.cohorts.place(groupId, [memberId]);
      await this.calendar.holdAhead([groupId]);
    });
  }
}
