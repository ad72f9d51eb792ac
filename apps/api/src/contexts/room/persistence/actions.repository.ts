import type { Run, RunFact } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { WorkshopPlace } from '../../workshops/index.ts';
import type { ActionStanding } from '../domain/look-back.ts';
import type { Own } from './notes.repository.ts';
import { ActionRecord } from './run.entity.ts';

/** What clients decided, as it is now. */
@Injectable()
export class Actions {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
  ) {}

  async follow(place: WorkshopPlace, fact: RunFact, run: Run): Promise<void> {
    if (fact.kind === 'decide-action') {
      const client = run.treatments.find(({ consultation }) => consultation === fact.data.consultation);
      const { workshopId, cohortId, groupId } = place;
      const row = { ...fact.data, workshopId, cohortId, groupId, clientId: client?.clientId ?? fact.by! };
      const keptByClient = client?.keeping === 'own';
      const before = await this.find(groupId, row.actionId);
      const decidedAt = before?.decidedAt ?? new Date(fact.at);
      await this.tx.manager.upsert(ActionRecord, { ...row, keptByClient, content: fact.content, decidedAt }, [
        'actionId',
      ]);
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

  /** At that workshop, by that member. */
  decidedBy({ workshopId, memberId }: Own): Promise<ActionRecord[]> {
    return this.tx.manager.find(ActionRecord, {
      where: { workshopId, clientId: memberId },
      order: { decidedAt: 'ASC' },
    });
  }

  /** As its client says it stands; nobody else’s moves. */
  async stand({ workshopId, memberId }: Own, { actionId, status, because }: ActionStanding): Promise<void> {
    const why = because === null ? null : { because };
    await this.tx.manager.update(
      ActionRecord,
      { actionId, workshopId, clientId: memberId },
      { status, why, followedUpAt: this.clock.now() },
    );
  }

  /** Whether the client keeps what they decided for themselves alone. */
  async keep(workshopId: string, consultation: number, keptByClient: boolean): Promise<void> {
    await this.tx.manager.update(ActionRecord, { workshopId, consultation }, { keptByClient });
  }

  async forget(workshopId: string, consultation: number): Promise<void> {
    await this.tx.manager.delete(ActionRecord, { workshopId, consultation });
  }
}
