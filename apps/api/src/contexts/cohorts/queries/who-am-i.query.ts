import type { MemberRole } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Env } from '../../../kit/env.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { type Actor, IdentityFacade, type Person } from '../../identity/index.ts';

export type MyCohort = Readonly<{
  cohortId: string;
  memberId: string;
  role: MemberRole;
  title: string;
  zone: string;
  startsOn: string;
  endsOn: string;
  archived: boolean;
  demonstration: boolean;
  leftOn: string | null;
}>;

export type WhoAmI = Person &
  Readonly<{ grants: Actor['grants']; cohorts: readonly MyCohort[]; proposesRooms: boolean }>;

@Injectable()
export class WhoAmIQuery {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly identity: IdentityFacade,
    private readonly env: Env,
  ) {}

  async run({ accountId, grants }: Actor): Promise<WhoAmI> {
    const person = await this.identity.person(accountId);
    const proposesRooms = this.env.ROOM_ADDRESS !== undefined;
    return { ...person, grants, cohorts: await this.cohortsOf(accountId), proposesRooms };
  }

  /** The running ones first: the first is where home leads. A departure counts from its day on. */
  private cohortsOf(accountId: string): Promise<MyCohort[]> {
    return this.tx.manager.query<MyCohort[]>(
      `SELECT * FROM (
         SELECT c.id AS "cohortId", m.id AS "memberId", m.role, c.title, c.zone, c.starts_on::text AS "startsOn",
                c.ends_on::text AS "endsOn", c.archived_at IS NOT NULL AND c.archived_at <= $2 AS archived, c.demonstration,
                CASE WHEN m.left_on <= ($2::timestamptz AT TIME ZONE c.zone)::date THEN m.left_on::text END AS "leftOn"
           FROM cohorts_member m JOIN cohorts_cohort c ON c.id = m.cohort_id WHERE m.account_id = $1) mine
        ORDER BY archived, "leftOn" IS NOT NULL, "startsOn" DESC`,
      [accountId, this.clock.now()],
    );
  }
}
