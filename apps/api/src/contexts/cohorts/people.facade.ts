import { Injectable } from '@nestjs/common';
import { Clock } from '../../kit/clock.ts';
import { Transaction } from '../../kit/transaction.ts';

/** A group as a message to its people names it, and those who are in it today, by account. */
export type GroupOfPeople = Readonly<{
  groupKey: string;
  cohortId: string;
  cohortTitle: string;
  demonstration: boolean;
  accountIds: readonly string[];
}>;

/** Somebody whose departure is recorded, whenever it is. */
export type Leaver = Readonly<{ accountId: string; cohortTitle: string; demonstration: boolean }>;

/** A participant’s place in a cohort that is under way. */
export type Walking = Readonly<{
  accountId: string;
  memberId: string;
  cohortId: string;
  cohortTitle: string;
  demonstration: boolean;
}>;

/** People by their accounts, for whoever writes to them. */
@Injectable()
export class PeopleFacade {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
  ) {}

  async group(groupId: string): Promise<GroupOfPeople | null> {
    const [found] = await this.tx.manager.query<GroupOfPeople[]>(
      `SELECT g.key AS "groupKey", c.id AS "cohortId", c.title AS "cohortTitle", c.demonstration,
              coalesce((SELECT json_agg(m.account_id ORDER BY m.id) FROM cohorts_group_member gm
                  JOIN cohorts_member m ON m.id = gm.member_id
                 WHERE gm.group_id = g.id AND ${isThere}), '[]') AS "accountIds"
         FROM cohorts_group g JOIN cohorts_cohort c ON c.id = g.cohort_id WHERE g.id = $2`,
      [this.clock.now(), groupId],
    );
    return found ?? null;
  }

  /** Of a member who is in the group today. */
  async accountIn(groupId: string, memberId: string): Promise<string | null> {
    const [found] = await this.tx.manager.query<{ id: string }[]>(
      `SELECT m.account_id AS id FROM cohorts_group_member gm
         JOIN cohorts_member m ON m.id = gm.member_id JOIN cohorts_cohort c ON c.id = m.cohort_id
        WHERE gm.group_id = $2 AND m.id = $3 AND ${isThere}`,
      [this.clock.now(), groupId, memberId],
    );
    return found?.id ?? null;
  }

  async isDemonstration(cohortId: string): Promise<boolean> {
    const [found] = await this.tx.manager.query<{ demonstration: boolean }[]>(
      'SELECT demonstration FROM cohorts_cohort WHERE id = $1',
      [cohortId],
    );
    return found?.demonstration ?? false;
  }

  async nameOf(memberId: string): Promise<string | null> {
    const [found] = await this.tx.manager.query<{ name: string }[]>(
      `SELECT a.given_name || ' ' || a.family_name AS name
         FROM cohorts_member m JOIN read.identity_person a ON a.account_id = m.account_id WHERE m.id = $1`,
      [memberId],
    );
    return found?.name ?? null;
  }

  /** Null for whoever stays, after all or always. */
  async leaver(memberId: string): Promise<Leaver | null> {
    const [found] = await this.tx.manager.query<Leaver[]>(
      `SELECT m.account_id AS "accountId", c.title AS "cohortTitle", c.demonstration
         FROM cohorts_member m JOIN cohorts_cohort c ON c.id = m.cohort_id
        WHERE m.id = $1 AND m.left_on IS NOT NULL`,
      [memberId],
    );
    return found ?? null;
  }

  /** Where each of these people walks a path today: in cohorts that have begun and are not over. */
  walking(accountIds: readonly string[]): Promise<Walking[]> {
    return this.tx.manager.query<Walking[]>(
      `SELECT m.account_id AS "accountId", m.id AS "memberId", c.id AS "cohortId", c.title AS "cohortTitle", c.demonstration
         FROM cohorts_member m JOIN cohorts_cohort c ON c.id = m.cohort_id
        WHERE m.account_id = ANY($2) AND m.role = 'participant' AND ${isThere}
          AND ($1::timestamptz AT TIME ZONE c.zone)::date BETWEEN greatest(c.starts_on, m.joined_on) AND c.ends_on
          AND (c.archived_at IS NULL OR c.archived_at > $1) ORDER BY m.id`,
      [this.clock.now(), accountIds],
    );
  }

  /** Those who answer for the cohort; nobody does once it is archived. */
  async coordinators(cohortId: string): Promise<string[]> {
    const rows = await this.tx.manager.query<{ id: string }[]>(
      `SELECT m.account_id AS id FROM cohorts_member m JOIN cohorts_cohort c ON c.id = m.cohort_id
        WHERE c.id = $2 AND m.role = 'coordinator' AND ${isThere}
          AND (c.archived_at IS NULL OR c.archived_at > $1) ORDER BY m.id`,
      [this.clock.now(), cohortId],
    );
    return rows.map(({ id }) => id);
  }
}

/** `$1` is now. */
const isThere = '(m.left_on IS NULL OR m.left_on > ($1::timestamptz AT TIME ZONE c.zone)::date)';
