import { Injectable } from '@nestjs/common';
import {
  type OwnFact,
  type OwnPart,
  type OwnPlace,
  OwnRows,
  type OwnSelect,
  type Owner,
} from '../../../kit/own-data.ts';
import { Transaction } from '../../../kit/transaction.ts';

/** The places that somebody has, and what they told once for all of them. Why they left is in others' words. */
@Injectable()
export class CohortsOwnData implements OwnPart {
  readonly tables = [
    ...['cohorts_member', 'cohorts_group_member', 'cohorts_departure'],
    ...['cohorts_need_list', 'cohorts_need', 'cohorts_availability', 'cohorts_place'],
  ];

  constructor(
    private readonly tx: Transaction,
    private readonly rows: OwnRows,
  ) {}

  /** Every place that the account has or had, the first one first. */
  places(accountId: string): Promise<OwnPlace[]> {
    return this.tx.manager.query<OwnPlace[]>(
      `SELECT m.id AS "memberId", c.id AS "cohortId", c.title AS "cohortTitle", c.version_id AS "versionId"
         FROM cohorts_member m JOIN cohorts_cohort c ON c.id = m.cohort_id WHERE m.account_id = $1
        ORDER BY c.starts_on, c.id`,
      [accountId],
    );
  }

  facts(owner: Owner): AsyncIterable<OwnFact> {
    return this.rows.facts(owner, selects);
  }
}

const selects: readonly OwnSelect[] = [
  {
    ...{ kind: 'membership', of: 'members' },
    sql: `SELECT ARRAY[m.joined_on::text, m.id::text] AS cursor, NULL::timestamptz AS at, m.id AS "memberId", m.role,
                 t.name AS territory, g.key AS "group", m.joined_on::text AS "joinedOn", m.left_on::text AS "leftOn",
                 CASE WHEN m.name_replaced_at IS NULL THEN 'kept' ELSE 'replaced' END AS "nameForGroup"
            FROM cohorts_member m
            LEFT JOIN cohorts_territory t ON t.id = m.territory_id
            LEFT JOIN cohorts_group_member gm ON gm.member_id = m.id
            LEFT JOIN cohorts_group g ON g.id = gm.group_id WHERE m.id = ANY($1)`,
  },
  {
    ...{ kind: 'need', of: 'account' },
    sql: `SELECT ARRAY[kind] AS cursor, told_at AS at, kind AS need, note AS text,
                 shared_with_facilitator AS "sharedWithFacilitator", shared_with_coordinator AS "sharedWithCoordinator"
            FROM cohorts_need WHERE account_id = $1`,
  },
  {
    ...{ kind: 'availability', of: 'members' },
    sql: `SELECT ARRAY[member_id::text] AS cursor, told_at AS at, member_id AS "memberId", half_days AS "halfDays"
            FROM cohorts_availability WHERE member_id = ANY($1)`,
  },
  {
    ...{ kind: 'webinar-place', of: 'members' },
    sql: `SELECT ARRAY[p.meeting_id::text, p.member_id::text] AS cursor, p.given_at AS at, p.member_id AS "memberId",
                 b.starts_at AS "startsAt"
            FROM cohorts_place p JOIN cohorts_meeting b ON b.id = p.meeting_id WHERE p.member_id = ANY($1)`,
  },
];
