import type { RunContent, RunFact } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual, MoreThan, Not } from 'typeorm';
import { Transaction } from '../../../kit/transaction.ts';
import { FactRecord, RunRecord } from './run.entity.ts';

/** What PostgreSQL is told about: « something is new in that workshop ». */
export const roomChannel = 'room';

export type NewRun = Pick<RunRecord, 'workshopId' | 'cohortId' | 'groupId'>;
/** A fact, under the name that its sender gave to the command. */
export type NewFact = Readonly<{ key: string; digest: string; fact: RunFact }>;
/** Facts that wait to be written, and where they leave the run. */
export type Unwritten = Readonly<{
  workshopId: string;
  standing: Pick<RunRecord, 'number' | 'commanderId' | 'isLive' | 'isLost'>;
  takeUnwritten: () => NewFact[];
}>;

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

  /** All that waits, and tells that it is there. */
  async write(held: Unwritten): Promise<void> {
    const { workshopId, standing } = held;
    const facts = held.takeUnwritten();
    if (facts.length === 0) return;
    await this.tx.manager.query(
      `INSERT INTO room_fact (workshop_id, number, kind, data, content, at, by, command_key, digest)
       SELECT $1, f.number, f.kind, f.data, f.content, f.at, f.by, f.key, f.digest
         FROM jsonb_to_recordset($2) AS f (number int, kind text, data jsonb, content jsonb, at timestamptz,
                                           by uuid, key text, digest text)`,
      [workshopId, JSON.stringify(facts.map(({ key, digest, fact }) => ({ ...fact, key, digest })))],
    );
    await this.tx.manager.update(RunRecord, { workshopId }, standing);
    await this.tell(workshopId);
  }

  /** In writing: when there is next something to tell. */
  async opensNext(workshopId: string, opensNext: Date | null): Promise<void> {
    await this.tx.manager.update(RunRecord, { workshopId }, { opensNext });
  }

  /** Written ones of which a phase has opened since anybody was told: nobody else tells of them meanwhile. */
  opening(now: Date): Promise<RunRecord[]> {
    return this.tx.manager.find(RunRecord, {
      where: { opensNext: LessThanOrEqual(now) },
      order: { workshopId: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
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

  /** What was said of these actions at later workshops of the group. */
  async eraseFollowUps(groupId: string, actionIds: readonly string[]): Promise<void> {
    await this.tx.manager.query(
      `UPDATE room_fact SET content = NULL
        WHERE kind = 'follow-up' AND data ->> 'actionId' = ANY ($2)
          AND workshop_id IN (SELECT workshop_id FROM room_run WHERE group_id = $1)`,
      [groupId, actionIds],
    );
  }
}

const asFact = ({ number, kind, data, content, at, by }: FactRecord): RunFact =>
  ({ number, kind, data, content: content as RunContent, at: at.toISOString(), by }) as RunFact;
