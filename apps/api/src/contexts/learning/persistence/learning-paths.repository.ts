import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { Clock } from '../../../kit/clock.ts';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { type Completion, ruleVersion, type UnitProgress } from '../domain/completion.ts';
import type { Answer } from '../domain/quiz.ts';
import { AnswerRecord, PositionRecord } from './answer.entity.ts';
import { CompletionRecord, ProgressRecord } from './completion.entity.ts';

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

  async add(memberId: string, versionId: string, completion: Completion): Promise<void> {
    const standing = { withdrawnAt: null, withdrawnBy: null, withdrawnReason: null };
    const receipt = { id: this.ids.next(), receivedAt: this.clock.now() };
    const row = { ...receipt, memberId, versionId, ...completion, ...standing };
    await this.tx.manager.insert(CompletionRecord, row as never);
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

  answers(memberId: string, stepKey: string): Promise<AnswerRecord[]> {
    return this.tx.manager.findBy(AnswerRecord, { memberId, stepKey });
  }

  async addAnswer(
    place: Pick<AnswerRecord, 'memberId' | 'stepKey' | 'versionId'>,
    answer: Answer,
  ): Promise<void> {
    await this.tx.manager.insert(AnswerRecord, { ...place, ...answer, answeredAt: this.clock.now() });
  }

  async keepPosition(memberId: string, stepKey: string, position: number): Promise<void> {
    const row = { memberId, stepKey, position, keptAt: this.clock.now() };
    await this.tx.manager.upsert(PositionRecord, row, ['memberId', 'stepKey']);
  }

  position(memberId: string, stepKey: string): Promise<PositionRecord | null> {
    return this.tx.manager.findOneBy(PositionRecord, { memberId, stepKey });
  }

  /** Where the member went last; a step merely opened, at its very start, was not begun. */
  latestPosition(memberId: string): Promise<PositionRecord | null> {
    const begun = { memberId, position: MoreThan(0) };
    return this.tx.manager.findOne(PositionRecord, { where: begun, order: { keptAt: 'DESC' } });
  }
}
