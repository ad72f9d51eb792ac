import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Clock } from '../../../kit/clock.ts';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { PollAnswer } from '../domain/slot.ts';
import { PollAnswerRecord, PollRecord, PollSlotRecord } from './poll.entity.ts';

export type NewPoll = Omit<PollRecord, 'id' | 'openedAt' | 'closedAt' | 'confirmedSlotId'>;

@Injectable()
export class Polls {
  constructor(
    private readonly tx: Transaction,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Makes whoever asks the same group about the same step wait, and answers what is being asked already. */
  async lockStep(groupId: string, stepKey: string): Promise<PollRecord | null> {
    await this.tx.lock(`poll:${groupId}:${stepKey}`);
    return this.tx.manager.findOneBy(PollRecord, { groupId, stepKey, closedAt: IsNull() });
  }

  /** Makes whoever answers or confirms wait until this transaction ends. */
  async lock(cohortId: string, id: string): Promise<PollRecord | null> {
    await this.tx.lock(`poll:${id}`);
    return this.find(cohortId, id);
  }

  find(cohortId: string, id: string): Promise<PollRecord | null> {
    return this.tx.manager.findOneBy(PollRecord, { cohortId, id });
  }

  byId(id: string): Promise<PollRecord | null> {
    return this.tx.manager.findOneBy(PollRecord, { id });
  }

  openOf(groupIds: readonly string[]): Promise<PollRecord[]> {
    return this.tx.manager.find(PollRecord, {
      where: { groupId: In([...groupIds]), closedAt: IsNull() },
      order: { openedAt: 'ASC' },
    });
  }

  async add(poll: NewPoll, starts: readonly Date[]): Promise<string> {
    const id = this.ids.next();
    const fresh = { openedAt: this.clock.now(), closedAt: null, confirmedSlotId: null };
    await this.tx.manager.insert(PollRecord, { id, ...poll, ...fresh });
    const slots = starts.map((startsAt) => ({ id: this.ids.next(), pollId: id, startsAt }));
    await this.tx.manager.insert(PollSlotRecord, slots);
    return id;
  }

  slots(pollIds: readonly string[]): Promise<PollSlotRecord[]> {
    return this.tx.manager.find(PollSlotRecord, {
      where: { pollId: In([...pollIds]) },
      order: { startsAt: 'ASC' },
    });
  }

  answers(slotIds: readonly string[]): Promise<PollAnswerRecord[]> {
    return this.tx.manager.findBy(PollAnswerRecord, { slotId: In([...slotIds]) });
  }

  /** The last word on each of these hours. */
  async answer(memberId: string, answers: ReadonlyMap<string, PollAnswer>): Promise<void> {
    const answeredAt = this.clock.now();
    const rows = [...answers].map(([slotId, answer]) => ({ slotId, memberId, answer, answeredAt }));
    await this.tx.manager.upsert(PollAnswerRecord, rows, ['slotId', 'memberId']);
  }

  async close(id: string, confirmedSlotId: string | null): Promise<void> {
    await this.tx.manager.update(PollRecord, { id }, { closedAt: this.clock.now(), confirmedSlotId });
  }
}
