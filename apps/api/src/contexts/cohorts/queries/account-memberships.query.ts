import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { type Membership, Memberships } from '../../identity/index.ts';

/** The reach of an account, asked by every request. A departure counts from its day on, in the cohort’s zone. */
@Injectable()
export class AccountMemberships extends Memberships {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
  ) {
    super();
  }

  of(accountId: string): Promise<readonly Membership[]> {
    return this.tx.manager.query<Membership[]>(
      `SELECT m.id AS "memberId", m.cohort_id AS "cohortId", m.role,
              CASE WHEN m.left_on <= ($2::timestamptz AT TIME ZONE c.zone)::date THEN m.left_on::text END AS "leftOn"
         FROM cohorts_member m JOIN cohorts_cohort c ON c.id = m.cohort_id WHERE m.account_id = $1`,
      [accountId, this.clock.now()],
    );
  }
}
