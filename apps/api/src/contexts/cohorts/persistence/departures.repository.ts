import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { DepartureRecord } from './departure.entity.ts';
import { MemberRecord } from './member.entity.ts';

/** `leftOn` is null for whoever stays after all. */
export type Said = Pick<DepartureRecord, 'memberId' | 'leftOn' | 'reason' | 'decidedBy'>;

/** Who left: how it stands beside the member, and every word of it. */
@Injectable()
export class Departures {
  constructor(
    private readonly tx: Transaction,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Makes whoever says another departure in the cohort wait until this transaction ends. */
  lock(cohortId: string): Promise<void> {
    return this.tx.lock(`departures:${cohortId}`);
  }

  /** Participants whom the territory sent, whether or not they are still there. */
  sentBy(cohortId: string, territoryId: string): Promise<MemberRecord[]> {
    return this.tx.manager.find(MemberRecord, {
      where: { cohortId, territoryId, role: 'participant' },
      order: { id: 'ASC' },
    });
  }

  /** @returns when it was said */
  async keep(said: Said): Promise<Date> {
    const { memberId, leftOn, reason } = said;
    const leftReason = leftOn === null ? null : reason;
    await this.tx.manager.update(MemberRecord, { id: memberId }, { leftOn, leftReason });
    const decidedAt = this.clock.now();
    await this.tx.manager.insert(DepartureRecord, { id: this.ids.next(), ...said, decidedAt });
    return decidedAt;
  }
}
