import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import type { HandedIn } from '../domain/survey-answers.ts';

@Injectable()
export class Surveys {
  constructor(private readonly tx: Transaction) {}

  /**
   * What the cohort handed in, by step, the earliest first and without a name. Whoever erased what they wrote answered
   * nothing.
   */
  async handedIn(cohortId: string, stepKeys: readonly string[]): Promise<Map<string, HandedIn[]>> {
    const rows = await this.tx.manager.query<{ stepKey: string; answers: HandedIn }[]>(
      `SELECT c.step_key AS "stepKey", json_object_agg(d.entry_key, d.value) AS answers
         FROM learning_completion c
         JOIN learning_draft d ON d.member_id = c.member_id AND d.step_key = c.step_key
        WHERE c.step_key = ANY($2) AND c.withdrawn_at IS NULL
          AND EXISTS (SELECT 1 FROM read.cohorts_member m WHERE m.member_id = c.member_id AND m.cohort_id = $1)
        GROUP BY c.id ORDER BY c.completed_at, c.id`,
      [cohortId, stepKeys],
    );
    const byStep = new Map<string, HandedIn[]>(stepKeys.map((key) => [key, []]));
    for (const { stepKey, answers } of rows) byStep.get(stepKey)!.push(answers);
    return byStep;
  }
}
