import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import { AnswerRecord, AttemptRecord } from './answer.entity.ts';

@Injectable()
export class Quizzes {
  constructor(private readonly tx: Transaction) {}

  answers(memberId: string, stepKey: string, attempt: number): Promise<AnswerRecord[]> {
    return this.tx.manager.findBy(AnswerRecord, { memberId, stepKey, attempt });
  }

  async addAnswer(answer: AnswerRecord): Promise<void> {
    await this.tx.manager.insert(AnswerRecord, answer as never);
  }

  latestAttempt(memberId: string, stepKey: string): Promise<AttemptRecord | null> {
    return this.tx.manager.findOne(AttemptRecord, {
      where: { memberId, stepKey },
      order: { number: 'DESC' },
    });
  }

  async saveAttempt(attempt: AttemptRecord): Promise<void> {
    await this.tx.manager.upsert(AttemptRecord, attempt as never, ['memberId', 'stepKey', 'number']);
  }

  /** The latest attempt at each quiz, with how many answers it has. */
  async latestByStep(memberId: string): Promise<Map<string, AttemptStanding>> {
    const rows = await this.tx.manager.query<(AttemptStanding & { stepKey: string })[]>(
      `SELECT DISTINCT ON (t.step_key) t.step_key AS "stepKey", t.right_answers AS "right", t.questions AS "of",
              t.finished_at IS NOT NULL AS finished,
              (SELECT count(*)::int FROM learning_answer a
                WHERE a.member_id = t.member_id AND a.step_key = t.step_key AND a.attempt = t.number) AS answered
         FROM learning_attempt t WHERE t.member_id = $1 ORDER BY t.step_key, t.number DESC`,
      [memberId],
    );
    return new Map(rows.map(({ stepKey, ...attempt }) => [stepKey, attempt]));
  }
}

export type AttemptStanding = Readonly<{ right: number; of: number; finished: boolean; answered: number }>;
