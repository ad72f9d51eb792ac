import type { Run, RunFact } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import { MoreThanOrEqual } from 'typeorm';
import { Transaction } from '../../../kit/transaction.ts';
import type { WorkshopPlace } from '../../workshops/index.ts';
import { ActionRecord } from './run.entity.ts';

/** What clients decided, as it is now. */
@Injectable()
export class Actions {
  constructor(private readonly tx: Transaction) {}

  async follow(place: WorkshopPlace, fact: RunFact, run: Run): Promise<void> {
    if (fact.kind === 'decide-action') {
      const client = run.treatments.find(({ consultation }) => consultation === fact.data.consultation);
      const { workshopId, cohortId, groupId } = place;
      const row = { ...fact.data, workshopId, cohortId, groupId, clientId: client?.clientId ?? fact.by! };
      await this.tx.manager.upsert(
        ActionRecord,
        { ...row, content: fact.content, decidedAt: new Date(fact.at) },
        ['actionId'],
      );
    }
    if (fact.kind === 'drop-action')
      await this.tx.manager.delete(ActionRecord, { actionId: fact.data.actionId });
    if (fact.kind === 'follow-up') {
      const { actionId, status } = fact.data;
      const followed = { status, why: fact.content, followedUpAt: new Date(fact.at) };
      await this.tx.manager.update(ActionRecord, { actionId, groupId: place.groupId }, followed);
    }
  }

  find(groupId: string, actionId: string): Promise<ActionRecord | null> {
    return this.tx.manager.findOneBy(ActionRecord, { groupId, actionId });
  }

  /** Of earlier workshops of the group, the oldest first. */
  ofGroup(groupId: string): Promise<ActionRecord[]> {
    return this.tx.manager.find(ActionRecord, { where: { groupId }, order: { decidedAt: 'ASC' } });
  }

  /** What was said in them since then: that they were decided stays. */
  async forgetSince(workshopId: string, since: Date): Promise<void> {
    const of = { workshopId };
    await this.tx.manager.update(
      ActionRecord,
      { ...of, decidedAt: MoreThanOrEqual(since) },
      { content: null },
    );
    await this.tx.manager.update(
      ActionRecord,
      { ...of, followedUpAt: MoreThanOrEqual(since) },
      { why: null },
    );
  }

  async forget(workshopId: string, consultation: number): Promise<void> {
    await this.tx.manager.delete(ActionRecord, { workshopId, consultation });
  }
}
