import { Injectable } from '@nestjs/common';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { LearningFact } from '../domain/learning-record.ts';
import { LearningRecordEntry } from './learning-record.entity.ts';

/** Whose path a fact is about, and who did it. */
export type Subject = Readonly<{ memberId: string; actorId: string; versionId: string }>;

@Injectable()
export class LearningRecords {
  constructor(
    private readonly tx: Transaction,
    private readonly ids: Ids,
  ) {}

  /** Unless the step has such a fact of theirs already. Whoever asks holds the path. */
  async addFirst(subject: Subject, fact: LearningFact): Promise<void> {
    const [{ memberId }, { stepKey, verb }] = [subject, fact];
    if (await this.tx.manager.existsBy(LearningRecordEntry, { memberId, stepKey, verb })) return;
    await this.add(subject, fact);
  }

  /** Once: the same command again adds nothing. */
  async add(subject: Subject, { moment, ...fact }: LearningFact): Promise<void> {
    const row = {
      ...{ id: this.ids.next(), ...subject, ...fact },
      ...{ entryKey: fact.entryKey ?? null, result: fact.result ?? null },
      ...{ doneAt: moment.doneAt, receivedAt: moment.receivedAt, clockFlag: moment.flag },
      ...{ toldAt: moment.told?.doneAt ?? null, toldSentAt: moment.told?.sentAt ?? null },
    };
    await this.tx.manager
      .createQueryBuilder()
      .insert()
      .into(LearningRecordEntry)
      .values(row as never)
      .orIgnore()
      .execute();
  }
}
