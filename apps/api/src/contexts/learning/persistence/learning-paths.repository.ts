import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Clock } from '../../../kit/clock.ts';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { type Completion, ruleVersion, type UnitProgress } from '../domain/completion.ts';
import { PositionRecord } from './answer.entity.ts';
import { CompletionRecord, ProgressRecord } from './completion.entity.ts';

/** Where a completion is earned. */
export type EarnedPlace = Pick<
  CompletionRecord,
  'memberId' | 'versionId' | 'unitKey' | 'collective' | 'counted'
>;

export type Withdrawal = Readonly<{ at: Date; by: string; reason: string }>;

@Injectable()
export class LearningPaths {
  constructor(
    private readonly tx: Transaction,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Locks the member's path, so that two requests cannot change it at once, and answers what is done on it. */
  async lock(memberId: string): Promise<CompletionRecord[]> {
    await this.tx.lock(`path:${memberId}`);
    return this.completions(memberId);
  }

  completions(memberId: string): Promise<CompletionRecord[]> {
    return this.tx.manager.findBy(CompletionRecord, { memberId, withdrawnAt: IsNull() });
  }

  /** What each of them has done, by member. */
  async doneSteps(memberIds: readonly string[]): Promise<Map<string, ReadonlySet<string>>> {
    const rows = await this.tx.manager.query<{ member: string; steps: string[] }[]>(
      `SELECT member_id AS member, array_agg(step_key) AS steps FROM learning_completion
        WHERE member_id = ANY($1) AND withdrawn_at IS NULL GROUP BY member_id`,
      [memberIds],
    );
    return new Map(rows.map(({ member, steps }) => [member, new Set(steps)]));
  }

  async add(place: EarnedPlace, completion: Completion): Promise<CompletionRecord> {
    const standing = { withdrawnAt: null, withdrawnBy: null, withdrawnReason: null };
    const receipt = { id: this.ids.next(), receivedAt: this.clock.now() };
    const row: CompletionRecord = { ...receipt, ...place, ...completion, ...standing };
    await this.tx.manager.insert(CompletionRecord, row as never);
    return row;
  }

  /** From now on they count, whatever later versions make of their steps. */
  async count(memberId: string, stepKeys: readonly string[]): Promise<void> {
    if (stepKeys.length === 0) return;
    await this.tx.manager.update(
      CompletionRecord,
      { memberId, stepKey: In([...stepKeys]) },
      { counted: true },
    );
  }

  async withdraw(memberId: string, stepKey: string, { at, by, reason }: Withdrawal): Promise<void> {
    const withdrawal = { withdrawnAt: at, withdrawnBy: by, withdrawnReason: reason };
    await this.tx.manager.update(CompletionRecord, { memberId, stepKey, withdrawnAt: IsNull() }, withdrawal);
  }

  async saveProgress(
    memberId: string,
    units: readonly UnitProgress[],
    activity: ReadonlyMap<string, Date>,
  ): Promise<void> {
    const rows = units.map((unit) => ({
      ...{ memberId, ...unit, ruleVersion },
      lastActivityAt: activity.get(unit.unitKey) ?? null,
    }));
    await this.tx.manager.upsert(ProgressRecord, rows, ['memberId', 'unitKey']);
  }

  progress(memberId: string): Promise<ProgressRecord[]> {
    return this.tx.manager.findBy(ProgressRecord, { memberId });
  }

  /** The end, once reached, stays reached. */
  async keepPosition(memberId: string, stepKey: string, position: number, end = false): Promise<void> {
    await this.tx.manager.query(
      `INSERT INTO learning_position AS kept (member_id, step_key, position, end_reached, kept_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (member_id, step_key) DO UPDATE SET position = excluded.position, kept_at = excluded.kept_at,
         end_reached = kept.end_reached OR excluded.end_reached`,
      [memberId, stepKey, position, end, this.clock.now()],
    );
  }

  positions(memberId: string): Promise<PositionRecord[]> {
    return this.tx.manager.findBy(PositionRecord, { memberId });
  }

  position(memberId: string, stepKey: string): Promise<PositionRecord | null> {
    return this.tx.manager.findOneBy(PositionRecord, { memberId, stepKey });
  }
}
