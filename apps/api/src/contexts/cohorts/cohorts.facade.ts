import type { MemberRole } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kit/clock.ts';
import { Transaction } from '../../kit/transaction.ts';
import { OutOfReach } from '../identity/index.ts';
import type { HalfDay } from './domain/week.ts';
import { CohortArchived, NotInCohort } from './domain/cohorts.refusals.ts';
import { type Group, GroupReadings } from './group-readings.ts';
import { Cohorts } from './persistence/cohorts.repository.ts';
import { AdoptVersion } from './use-cases/adopt-version.ts';

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

export type Facilitator = Readonly<{
  memberId: string;
  name: string;
  joinedOn: string;
  leftOn: string | null;
}>;

/** `halfDays` is null for whoever said nothing. */
export type MemberWeek = Readonly<{ zone: string; halfDays: readonly HalfDay[] | null }>;

export type RunningMember = Readonly<{ memberId: string; cohortId: string; name: string; joinedOn: string }>;

export type ModuleDates = ReadonlyMap<string, Readonly<{ opensOn: string; guideOn: string }>>;

/** Where a member is: in which cohort, by which calendar, since when. */
export type MemberPlace = Readonly<{ cohort: Cohort; dates: ModuleDates; joinedOn: string }>;

type FoundPlace = Omit<Cohort, 'archivedAt'> &
  Readonly<{
    archivedAt: string | null;
    joinedOn: string | null;
    dates: readonly Readonly<{ key: string; opensOn: string; guideOn: string }>[];
  }>;

@Injectable()
export class CohortsFacade {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly cohorts: Cohorts,
    private readonly adoptVersion: AdoptVersion,
    private readonly readings: GroupReadings,
  ) {}

  /** Moves every running cohort of the course to its latest version. */
  adoptLatestVersion(courseId: string): Promise<void> {
    return this.adoptVersion.run(courseId);
  }

  cohort(cohortId: string): Promise<Cohort> {
    return this.cohorts.cohort(cohortId);
  }

  /** @throws CohortArchived */
  async runningCohort(cohortId: string): Promise<Cohort> {
    const cohort = await this.cohorts.cohort(cohortId);
    this.refuseArchived(cohort);
    return cohort;
  }

  /**
   * A member's place in one statement: the cohort, its calendar, and since when they are there.
   * @throws OutOfReach, NotInCohort
   */
  async placeOf(cohortId: string, memberId: string): Promise<MemberPlace> {
    const [found] = await this.tx.manager.query<FoundPlace[]>(selectPlace, [cohortId, memberId]);
    if (!found) throw new OutOfReach();
    const { joinedOn, dates, archivedAt, ...cohort } = found;
    if (joinedOn === null) throw new NotInCohort({ member: memberId });
    return {
      cohort: { ...cohort, archivedAt: archivedAt === null ? null : new Date(archivedAt) },
      dates: new Map(dates.map(({ key, opensOn, guideOn }) => [key, { opensOn, guideOn }])),
      joinedOn,
    };
  }

  /** From then on it is read, not written. */
  isArchived({ archivedAt }: Cohort): boolean {
    return archivedAt !== null && archivedAt <= this.clock.now();
  }

  /** @throws CohortArchived */
  refuseArchived(cohort: Cohort): void {
    if (this.isArchived(cohort)) throw new CohortArchived();
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

  /** Those who may still do something, by name, in the cohorts of the course that are running. */
  runningMembers(courseId: string): Promise<RunningMember[]> {
    return this.tx.manager.query(
      `SELECT m.id AS "memberId", c.id AS "cohortId", ${name('a')} AS name, m.joined_on::text AS "joinedOn"
         FROM cohorts_member m JOIN cohorts_cohort c ON c.id = m.cohort_id
         JOIN read.identity_person a ON a.account_id = m.account_id
        WHERE c.course_id = $1 AND (c.archived_at IS NULL OR c.archived_at > $2) AND m.role = 'participant'
          AND (m.left_on IS NULL OR m.left_on > $2::date)
        ORDER BY c.starts_on, c.id, a.family_name, a.given_name`,
      [courseId, this.clock.now()],
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

  /** All of them, with everybody in them. */
  groups(cohortId: string): Promise<Group[]> {
    return this.readings.groups(cohortId);
  }

  /** The groups that the member belongs to, facilitates or relays, with everybody in them. */
  groupsAround(cohortId: string, memberId: string): Promise<Group[]> {
    return this.readings.around(cohortId, memberId);
  }

  /** By member: their own zone, and the half-days on which they said that they are free. */
  async weeks(memberIds: readonly string[]): Promise<ReadonlyMap<string, MemberWeek>> {
    const rows = await this.tx.manager.query<(MemberWeek & { memberId: string })[]>(
      `SELECT m.id AS "memberId", a.zone, v.half_days AS "halfDays"
         FROM cohorts_member m JOIN read.identity_person a ON a.account_id = m.account_id
         LEFT JOIN cohorts_availability v ON v.member_id = m.id WHERE m.id = ANY($1)`,
      [memberIds],
    );
    return new Map(rows.map(({ memberId, ...week }) => [memberId, week]));
  }

  /** Those who run groups in the cohort, or did until they left, by name. */
  facilitators(cohortId: string): Promise<Facilitator[]> {
    return this.tx.manager.query<Facilitator[]>(
      `SELECT m.id AS "memberId", ${name('a')} AS name, m.joined_on::text AS "joinedOn", m.left_on::text AS "leftOn"
         FROM cohorts_member m JOIN read.identity_person a ON a.account_id = m.account_id
        WHERE m.cohort_id = $1 AND m.role = 'facilitator' ORDER BY a.family_name, a.given_name, m.id`,
      [cohortId],
    );
  }

  /** @throws NotInCohort */
  group(cohortId: string, groupId: string): Promise<Group> {
    return this.readings.group(cohortId, groupId);
  }
}

const name = (account: string) => `${account}.given_name || ' ' || ${account}.family_name`;

const selectPlace = `
  SELECT c.id, c.title, c.course_id AS "courseId", c.version_id AS "versionId", c.zone, c.starts_on::text AS "startsOn",
         c.ends_on::text AS "endsOn", c.archived_at AS "archivedAt", m.joined_on::text AS "joinedOn",
         coalesce((SELECT json_agg(json_build_object('key', d.module_key, 'opensOn', d.opens_on, 'guideOn', d.guide_on))
           FROM cohorts_module_date d WHERE d.cohort_id = c.id), '[]') AS dates
    FROM cohorts_cohort c LEFT JOIN cohorts_member m ON m.cohort_id = c.id AND m.id = $2
   WHERE c.id = $1`;
