import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import { type Membership, Memberships } from '../../identity/index.ts';

/** The reach of an account: asked by every request. */
@Injectable()
export class AccountMemberships extends Memberships {
  constructor(private readonly tx: Transaction) {
    super();
  }

  of(accountId: string): Promise<readonly Membership[]> {
    return this.tx.manager.query<Membership[]>(
      `SELECT id AS "memberId", cohort_id AS "cohortId", role, left_on::text AS "leftOn"
         FROM cohorts_member WHERE account_id = $1`,
      [accountId],
    );
  }
}
