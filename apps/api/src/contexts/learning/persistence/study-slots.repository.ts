import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, MoreThanOrEqual, Not } from 'typeorm';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { StudySlot } from '../domain/study-slot.ts';
import { StudySlotRecord } from './study-slot.entity.ts';

@Injectable()
export class StudySlots {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Makes whoever changes the member's slots wait until this transaction ends, and answers the one asked for. */
  async lock(memberId: string, id: string): Promise<StudySlotRecord | null> {
    await this.tx.lock(`study-slots:${memberId}`);
    return this.find(memberId, id);
  }

  find(memberId: string, id: string): Promise<StudySlotRecord | null> {
    return this.tx.manager.findOneBy(StudySlotRecord, { memberId, id });
  }

  /** How many others are still to come. */
  othersToCome(memberId: string, id: string): Promise<number> {
    const coming = { startsAt: MoreThan(this.clock.now()), cancelledAt: IsNull() };
    return this.tx.manager.countBy(StudySlotRecord, { memberId, id: Not(id), ...coming });
  }

  /** Those that stand, from then on. */
  standingFrom(memberId: string, from: Date): Promise<StudySlotRecord[]> {
    return this.tx.manager.find(StudySlotRecord, {
      where: { memberId, startsAt: MoreThanOrEqual(from), cancelledAt: IsNull() },
      order: { startsAt: 'ASC', id: 'ASC' },
    });
  }

  cancelledSince(memberId: string, since: Date): Promise<StudySlotRecord[]> {
    return this.tx.manager.find(StudySlotRecord, {
      where: { memberId, cancelledAt: MoreThanOrEqual(since) },
      order: { startsAt: 'ASC', id: 'ASC' },
    });
  }

  async add(memberId: string, id: string, slot: StudySlot): Promise<void> {
    await this.tx.manager.insert(StudySlotRecord, { memberId, id, ...slot, madeAt: this.clock.now() });
  }

  async change(memberId: string, id: string, slot: StudySlot): Promise<void> {
    const { startsAt, zone, minutes, unitKey, sequence, cancelledAt } = slot;
    const row = { startsAt, zone, minutes, unitKey, sequence, cancelledAt };
    await this.tx.manager.update(StudySlotRecord, { memberId, id }, row);
  }
}
