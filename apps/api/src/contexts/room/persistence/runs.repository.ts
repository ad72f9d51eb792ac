import type { RunContent, RunFact } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import { In, MoreThan, Not } from 'typeorm';
import { Transaction } from '../../../kit/transaction.ts';
import { FactRecord, RunRecord } from './run.entity.ts';

/** What PostgreSQL is told about: « something is new in that workshop ». */
export const roomChannel = 'room';

export type NewRun = Pick<RunRecord, 'workshopId' | 'cohortId' | 'groupId'>;
export type NewFact = Pick<FactRecord, 'workshopId' | 'commandKey' | 'digest'> & Readonly<{ fact: RunFact }>;

@Injectable()
export class Runs {
  constructor(private readonly tx: Transaction) {}

  /** Makes whoever adds a fact to the same run wait, so that numbers come in the order of commits. */
  async lock(run: NewRun): Promise<void> {
    const { workshopId, cohortId, groupId } = run;
    await this.tx.manager.query(
      `INSERT INTO room_run (workshop_id, cohort_id, group_id, number, is_live, is_lost)
       VALUES ($1, $2, $3, 0, false, false) ON CONFLICT DO NOTHING`,
      [workshopId, cohortId, groupId],
    );
    await this.tx.manager.query('SELECT 1 FROM room_run WHERE workshop_id = $1 FOR UPDATE', [workshopId]);
  }

  run(workshopId: string): Promise<RunRecord | null> {
    return this.tx.manager.findOneBy(RunRecord, { workshopId });
  }

  /**
   * Whether the member commands another workshop that is running. Makes whoever asks the same of them wait until this
   * transaction ends, so that two rooms taken over at once are not both theirs.
   */
  async commandsElsewhere(workshopId: string, commanderId: string): Promise<boolean> {
    await this.tx.lock(`room-command:${commanderId}`);
    const elsewhere = { workshopId: Not(workshopId), commanderId, isLive: true };
    return this.tx.manager.existsBy(RunRecord, elsewhere);
  }

  /** In their order; those after `number`. */
  async facts(workshopId: string, number = 0): Promise<RunFact[]> {
    const rows = await this.tx.manager.find(FactRecord, {
      where: { workshopId, number: MoreThan(number) },
      order: { number: 'ASC' },
    });
    return rows.map(asFact);
  }

  /** By workshop, in their order. */
  async factsOf(workshopIds: readonly string[]): Promise<ReadonlyMap<string, RunFact[]>> {
    const rows = await this.tx.manager.find(FactRecord, {
      where: { workshopId: In([...workshopIds]) },
      order: { number: 'ASC' },
    });
    const of = (id: string) => rows.filter(({ workshopId }) => workshopId === id);
    return new Map(workshopIds.map((id) => [id, of(id).map(asFact)]));
  }

  /** What became of the command, if it was received already. */
  received(workshopId: string, commandKey: string): Promise<FactRecord | null> {
    return this.tx.manager.findOneBy(FactRecord, { workshopId, commandKey });
  }

  async add({ workshopId, commandKey, digest, fact }: NewFact): Promise<void> {
    const { number, kind, data, content, at, by } = fact;
    await this.tx.manager.query(
      `INSERT INTO room_fact (workshop_id, number, kind, data, content, at, by, command_key, digest)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [workshopId, number, kind, data, content, at, by, commandKey, digest],
    );
  }

  async watch(
    workshopId: string,
    standing: Pick<RunRecord, 'number' | 'commanderId' | 'isLive' | 'isLost'>,
  ): Promise<void> {
    await this.tx.manager.update(RunRecord, { workshopId }, standing);
    await this.tell(workshopId);
  }

  /** Every process that holds a stream of the workshop looks again, once this transaction is committed. */
  async tell(workshopId: string): Promise<void> {
    await this.tx.manager.query('SELECT pg_notify($1, $2)', [roomChannel, workshopId]);
  }

  /** What was said is gone; that something was stays. */
  async erase(workshopId: string, numbers: readonly number[]): Promise<void> {
    if (numbers.length === 0) return;
    await this.tx.manager.update(
      FactRecord,
      { workshopId, number: In([...numbers]) },
      { content: () => 'NULL' },
    );
  }
}

const asFact = ({ number, kind, data, content, at, by }: FactRecord): RunFact =>
  ({ number, kind, data, content: content as RunContent, at: at.toISOString(), by }) as RunFact;
