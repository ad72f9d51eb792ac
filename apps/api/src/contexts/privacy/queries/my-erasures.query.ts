import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import type { MyErasureResponse } from '../http/my-data.response.ts';

@Injectable()
export class MyErasuresQuery {
  constructor(private readonly tx: Transaction) {}

  async run(accountId: string): Promise<MyErasureResponse[]> {
    const rows = await this.tx.manager.query<{ cohortId: string; erasedAt: Date }[]>(
      `SELECT m.cohort_id AS "cohortId", e.erased_at AS "erasedAt"
         FROM privacy_erasure e JOIN read.cohorts_member m USING (member_id)
        WHERE m.account_id = $1 ORDER BY e.erased_at DESC`,
      [accountId],
    );
    return rows.map(({ cohortId, erasedAt }) => ({ cohortId, erasedAt: erasedAt.toISOString() }));
  }
}
