import type { Run, RunFact } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { In } from 'typeorm';
import { Transaction } from '../../../kit/transaction.ts';
import type { WorkshopPlace } from '../../workshops/index.ts';
import type { ActionStanding } from '../domain/look-back.ts';
import type { Own } from './notes.repository.ts';
import { ActionRecord } from './run.entity.ts';

export type DueAction = Readonly<{ workshopId: string; memberId: string; day: string }>;
/** By a client, of their subject at that workshop. */
export type Decided = Readonly<{ workshopId: string; consultation: number; clientId: string }>;

/** What clients decided, as it is now. */
@Injectable()
export class Actions {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
  ) {}

  async follow(place: WorkshopPlace, fact: RunFact, run: Run): Promise<void> {
    if (fact.kind === 'decide-action') await this.decide(place, fact, run);
    if (fact.kind === 'follow-up') {
      const { actionId, status } = fact.data;
      const followed = { status, why: fact.content, followedUpAt: new Date(fact.at) };
      await this.tx.manager.update(ActionRecord, { actionId, groupId: place.groupId }, followed);
    }
  }

  private async decide(
    { workshopId, cohortId, groupId }: WorkshopPlace,
    { data, content, at, by }: RunFact<'decide-action'>,
    { treatments }: Run,
  ): Promise<void> {
    const treatment = treatments.find(({ consultation }) => consultation === data.consultation);
    const before = await this.find(groupId, data.actionId);
    const row = { ...data, workshopId, cohortId, groupId, clientId: treatment?.clientId ?? by!, content };
    const kept = { keptByClient: treatment?.keeping === 'own', decidedAt: before?.decidedAt ?? new Date(at) };
    await this.tx.manager.upsert(ActionRecord, { ...row, ...kept }, ['actionId']);
  }

  /** Of whichever workshop. */
  byId(actionId: string): Promise<ActionRecord | null> {
    return this.tx.manager.findOneBy(ActionRecord, { actionId });
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

  /** Those whose reminder is asked for by that day and that nobody was told of yet: told from now on. */
  takeDue(day: string): Promise<DueAction[]> {
    return this.tx.manager.query<DueAction[]>(
      `WITH taken AS (
         UPDATE room_action SET reminded_on = remind_on
          WHERE remind_on <= $1 AND reminded_on IS DISTINCT FROM remind_on
            AND (status IS NULL OR status = 'not-yet')
         RETURNING workshop_id, client_id, remind_on)
       SELECT DISTINCT workshop_id AS "workshopId", client_id AS "memberId", remind_on::text AS day FROM taken
        ORDER BY 1, 2, 3`,
      [day],
    );
  }

  /** Those of these workshops that ask for a reminder and are neither tried nor given up. */
  stillDue(workshopIds: readonly string[]): Promise<DueAction[]> {
    return this.tx.manager.query<DueAction[]>(
      `SELECT DISTINCT workshop_id AS "workshopId", client_id AS "memberId", remind_on::text AS day FROM room_action
        WHERE workshop_id = ANY($1) AND remind_on IS NOT NULL AND (status IS NULL OR status = 'not-yet')`,
      [workshopIds],
    );
  }

  /** Whether the client keeps what they decided for themselves alone. */
  async keep(theirs: Decided, keptByClient: boolean): Promise<void> {
    await this.tx.manager.update(ActionRecord, theirs, { keptByClient });
  }

  async drop(workshopId: string, actionId: string): Promise<void> {
    await this.tx.manager.delete(ActionRecord, { workshopId, actionId });
  }

  /** What was said in them: that they were decided stays. */
  async forgetText(groupId: string, actionIds: readonly string[]): Promise<void> {
    await this.tx.manager.update(ActionRecord, { groupId, actionId: In([...actionIds]) }, { content: null });
  }

  /** Of these, at whatever workshop they were decided. */
  async forgetWhy(groupId: string, actionIds: readonly string[]): Promise<void> {
    await this.tx.manager.update(ActionRecord, { groupId, actionId: In([...actionIds]) }, { why: null });
  }

  /** They are those of that client: whoever typed them in had misread who it was. */
  async belongTo(clientId: string, workshopId: string, consultation: number): Promise<void> {
    await this.tx.manager.update(ActionRecord, { workshopId, consultation }, { clientId });
  }

  /** Which they were. */
  async forget(theirs: Decided): Promise<string[]> {
    const actions = await this.tx.manager.findBy(ActionRecord, theirs);
    await this.tx.manager.delete(ActionRecord, theirs);
    return actions.map(({ actionId }) => actionId);
  }
}
