import type { MemberRole } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kit/clock.ts';
import { Transaction } from '../../kit/transaction.ts';
import { CohortArchived, NotInCohort } from './domain/cohorts.refusals.ts';
import { Cohorts } from './persistence/cohorts.repository.ts';

/** A cohort as its neighbours need it. Days are in the cohort's zone. */
export type Cohort = Readonly<{
  id: string;
  title: string;
  courseId: string;
  versionId: string;
  zone: string;
  startsOn: string;
  endsOn: string;
  archivedAt: Date | null;
}>;

export type GroupMember = Readonly<{
  memberId: string;
  givenName: string;
  familyName: string;
  zone: string;
  joinedOn: string;
  leftOn: string | null;
}>;

export type Group = Readonly<{
  id: string;
  key: string;
  facilitatorId: string;
  relayId: string | null;
  facilitatorName: string;
  relayName: string | null;
  members: readonly GroupMember[];
}>;

export type ModuleDates = ReadonlyMap<string, Readonly<{ opensOn: string; guideOn: string }>>;

@Injectable()
export class CohortsFacade {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly cohorts: Cohorts,
  ) {}

  cohort(cohortId: string): Promise<Cohort> {
    return this.cohorts.cohort(cohortId);
  }

  /** @throws CohortArchived */
  async runningCohort(cohortId: string): Promise<Cohort> {
    const cohort = await this.cohorts.cohort(cohortId);
    if (cohort.archivedAt !== null && cohort.archivedAt <= this.clock.now()) throw new CohortArchived();
    return cohort;
  }

  async moduleDates(cohortId: string): Promise<ModuleDates> {
    const dates = await this.cohorts.moduleDates(cohortId);
    return new Map(dates.map(({ moduleKey, opensOn, guideOn }) => [moduleKey, { opensOn, guideOn }]));
  }

  /** Every member who walks a path on that course, in all its cohorts that are not archived. */
  runningParticipants(courseId: string): Promise<{ memberId: string; cohortId: string }[]> {
    return this.tx.manager.query(
      `SELECT m.id AS "memberId", c.id AS "cohortId" FROM cohorts_member m JOIN cohorts_cohort c ON c.id = m.cohort_id
        WHERE c.course_id = $1 AND c.archived_at IS NULL AND m.role = 'participant' ORDER BY m.id`,
      [courseId],
    );
  }

  /** @throws NotInCohort */
  async member(
    cohortId: string,
    memberId: string,
  ): Promise<Readonly<{ memberId: string; role: MemberRole; joinedOn: string; leftOn: string | null }>> {
    const { id, role, joinedOn, leftOn } = await this.cohorts.member(cohortId, memberId);
    return { memberId: id, role, joinedOn, leftOn };
  }

  /** The groups that the member belongs to, facilitates or relays, with everybody in them. */
  groupsAround(cohortId: string, memberId: string): Promise<Group[]> {
    return this.tx.manager.query<Group[]>(
      `${selectGroup} WHERE g.cohort_id = $1 AND ($2 IN (g.facilitator_id, g.relay_id)
          OR EXISTS (SELECT 1 FROM cohorts_group_member mine WHERE mine.group_id = g.id AND mine.member_id = $2))
        ORDER BY g.key`,
      [cohortId, memberId],
    );
  }

  /** @throws NotInCohort */
  async group(cohortId: string, groupId: string): Promise<Group> {
    const [group] = await this.tx.manager.query<Group[]>(
      `${selectGroup} WHERE g.cohort_id = $1 AND g.id = $2`,
      [cohortId, groupId],
    );
    if (!group) throw new NotInCohort({ group: groupId });
    return group;
  }
}

const name = (account: string) => `${account}.given_name || ' ' || ${account}.family_name`;

/** People's names come from the view that identity publishes. */
const selectGroup = `
  SELECT g.id, g.key, g.facilitator_id AS "facilitatorId", g.relay_id AS "relayId",
         ${name('fa')} AS "facilitatorName", ${name('ra')} AS "relayName",
         coalesce((SELECT json_agg(json_build_object('memberId', m.id, 'givenName', a.given_name,
             'familyName', a.family_name, 'zone', a.zone, 'joinedOn', m.joined_on, 'leftOn', m.left_on) ORDER BY a.family_name, a.given_name)
           FROM cohorts_group_member gm JOIN cohorts_member m ON m.id = gm.member_id
           JOIN read.identity_person a ON a.account_id = m.account_id WHERE gm.group_id = g.id), '[]') AS members
    FROM cohorts_group g
    JOIN cohorts_member f ON f.id = g.facilitator_id JOIN read.identity_person fa ON fa.account_id = f.account_id
    LEFT JOIN cohorts_member r ON r.id = g.relay_id LEFT JOIN read.identity_person ra ON ra.account_id = r.account_id`;
