import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { LookBackDays } from '../domain/look-back.ts';
import type { Own } from './notes.repository.ts';
import { LookBackRecord } from './run.entity.ts';

/** What people say of a workshop long after it: each reads their own. */
@Injectable()
export class LookBacks {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
  ) {}

  of({ workshopId, memberId }: Own): Promise<LookBackRecord[]> {
    return this.tx.manager.find(LookBackRecord, { where: { workshopId, memberId }, order: { days: 'ASC' } });
  }

  async keep({ workshopId, memberId }: Own, days: LookBackDays, text: string): Promise<void> {
    const row = { workshopId, memberId, days, text, at: this.clock.now() };
    await this.tx.manager.upsert(LookBackRecord, row, ['workshopId', 'memberId', 'days']);
  }
}
