import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import { DraftRecord } from './draft.entity.ts';

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

  async save(draft: DraftRecord): Promise<void> {
    await this.tx.manager.upsert(DraftRecord, draft as never, ['memberId', 'stepKey', 'entryKey']);
  }

  /** A new attempt starts from nothing. */
  async clear(memberId: string, stepKey: string): Promise<void> {
    await this.tx.manager.delete(DraftRecord, { memberId, stepKey });
  }
}
