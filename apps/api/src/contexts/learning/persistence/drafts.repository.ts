import { Injectable } from '@nestjs/common';
import { In, Like, Not } from 'typeorm';
import type { Filled } from '@cheminer/vocabulary/entries';
import { Transaction } from '../../../kit/transaction.ts';
import { DraftRecord } from './draft.entity.ts';

type Cleared = Pick<DraftRecord, 'memberId' | 'stepKey' | 'writeId' | 'savedAt'>;

@Injectable()
export class Drafts {
  constructor(private readonly tx: Transaction) {}

  of(memberId: string, stepKey: string): Promise<DraftRecord[]> {
    return this.tx.manager.findBy(DraftRecord, { memberId, stepKey });
  }

  /** How many entries of each step hold something; words beside a statement are no answers. */
  async filledByStep(memberId: string): Promise<Map<string, number>> {
    const rows = await this.tx.manager.query<{ step: string; filled: number }[]>(
      `SELECT step_key AS step, count(*)::int AS filled FROM learning_draft
        WHERE member_id = $1 AND value NOT IN ('""', '[]') AND entry_key NOT LIKE '%.why' GROUP BY step_key`,
      [memberId],
    );
    return new Map(rows.map(({ step, filled }) => [step, filled]));
  }

  /** What was chosen in some steps, by step: keys and ratings, no text. */
  async chosenIn(memberId: string, stepKeys: readonly string[]): Promise<Map<string, Filled>> {
    const rows = await this.tx.manager.findBy(DraftRecord, {
      ...{ memberId, stepKey: In([...stepKeys]), entryKey: Not(Like('%.why')) },
    });
    const ofStep = (step: string) => rows.filter(({ stepKey }) => stepKey === step);
    return new Map(
      stepKeys.map((step) => [step, new Map(ofStep(step).map(({ entryKey, value }) => [entryKey, value]))]),
    );
  }

  async save(draft: DraftRecord): Promise<void> {
    await this.tx.manager.upsert(DraftRecord, draft as never, ['memberId', 'stepKey', 'entryKey']);
  }

  /**
   * A new attempt starts from nothing. The version grows: a device that holds an earlier one must not take it for what
   * is there now.
   */
  async clear({ memberId, stepKey, writeId, savedAt }: Cleared): Promise<void> {
    await this.tx.manager.query(
      `UPDATE learning_draft SET version = version + 1, write_id = $3, done_at = $4, saved_at = $4,
              value = CASE jsonb_typeof(value) WHEN 'array' THEN '[]'::jsonb ELSE '""'::jsonb END
        WHERE member_id = $1 AND step_key = $2`,
      [memberId, stepKey, writeId, savedAt],
    );
  }
}
