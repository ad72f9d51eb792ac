import { Injectable } from '@nestjs/common';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
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

  /** Somebody who joins later. */
  place(groupId: string, memberId: string): Promise<void> {
    return this.cohorts.place(groupId, [memberId]);
  }
}
