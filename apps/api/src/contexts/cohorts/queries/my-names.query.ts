import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import type { MyNameResponse } from '../http/my-name.response.ts';

@Injectable()
export class MyNamesQuery {
  constructor(private readonly tx: Transaction) {}

  /** In each cohort in which one takes part, or did: how one’s group reads one’s name once one has left. */
  run(accountId: string): Promise<MyNameResponse[]> {
    return this.tx.manager.query<MyNameResponse[]>(
      `SELECT c.id AS "cohortId", c.title AS "cohortTitle", m.left_on::text AS "leftOn",
              CASE WHEN m.name_replaced_at IS NULL THEN 'kept' ELSE 'replaced' END AS choice
         FROM cohorts_member m JOIN cohorts_cohort c ON c.id = m.cohort_id
        WHERE m.account_id = $1 AND m.role = 'participant' ORDER BY c.starts_on DESC, c.id`,
      [accountId],
    );
  }
}
