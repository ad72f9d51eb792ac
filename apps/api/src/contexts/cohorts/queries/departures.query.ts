import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import type { DepartureLineResponse } from '../http/departure.response.ts';

type Line = Omit<DepartureLineResponse, 'decidedAt'> & Readonly<{ decidedAt: Date }>;

@Injectable()
export class DeparturesQuery {
  constructor(private readonly tx: Transaction) {}

  /** Every word of a member's departure, the latest first: why somebody leaves is between them and the coordinator. */
  async run(cohortId: string, memberId: string): Promise<DepartureLineResponse[]> {
    const lines = await this.tx.manager.query<Line[]>(
      `SELECT d.left_on::text AS "leftOn", d.reason, p.given_name || ' ' || p.family_name AS "byName",
              d.decided_at AS "decidedAt"
         FROM cohorts_departure d JOIN cohorts_member m ON m.id = d.member_id
         LEFT JOIN cohorts_member b ON b.id = d.decided_by
         LEFT JOIN read.identity_person p ON p.account_id = b.account_id
        WHERE m.cohort_id = $1 AND m.id = $2 ORDER BY d.decided_at DESC, d.id DESC`,
      [cohortId, memberId],
    );
    return lines.map((line) => ({ ...line, decidedAt: line.decidedAt.toISOString() }));
  }
}
