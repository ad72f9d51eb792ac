import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import { OutOfReach } from '../../identity/index.ts';
import { NotInCohort } from '../domain/cohorts.refusals.ts';
import { CohortRecord, ModuleDateRecord, TerritoryRecord } from './cohort.entity.ts';
import { GroupRecord, MemberRecord } from './member.entity.ts';

@Injectable()
export class Cohorts {
  constructor(private readonly tx: Transaction) {}

  /** An administrator reaches every cohort, and so may ask for one that is not there. @throws OutOfReach */
  async cohort(id: string): Promise<CohortRecord> {
    const cohort = await this.tx.manager.findOneBy(CohortRecord, { id });
    if (!cohort) throw new OutOfReach();
    return cohort;
  }

  async add(cohort: CohortRecord, dates: readonly ModuleDateRecord[]): Promise<void> {
    await this.tx.manager.insert(CohortRecord, cohort);
    await this.tx.manager.insert(ModuleDateRecord, [...dates]);
  }

  runningOn(courseId: string, now: Date): Promise<CohortRecord[]> {
    return this.tx.manager
      .createQueryBuilder(CohortRecord, 'cohort')
      .where('cohort.course_id = :courseId AND (cohort.archived_at IS NULL OR cohort.archived_at > :now)', {
        ...{ courseId, now },
      })
      .orderBy('cohort.id')
      .getMany();
  }

  async adopt(id: string, versionId: string, dates: readonly ModuleDateRecord[]): Promise<void> {
    await this.tx.manager.update(CohortRecord, { id }, { versionId });
    if (dates.length > 0) await this.tx.manager.insert(ModuleDateRecord, [...dates]);
  }

  async archive(id: string, archivedAt: Date): Promise<void> {
    await this.tx.manager.update(CohortRecord, { id }, { archivedAt });
  }

  moduleDates(cohortId: string): Promise<ModuleDateRecord[]> {
    return this.tx.manager.findBy(ModuleDateRecord, { cohortId });
  }

  async moveGuideDates(cohortId: string, moduleKeys: readonly string[], days: number): Promise<void> {
    await this.tx.manager.query(
      `UPDATE cohorts_module_date SET guide_on = guide_on + $3::integer, opens_on = least(opens_on, guide_on + $3::integer)
        WHERE cohort_id = $1 AND module_key = ANY($2)`,
      [cohortId, moduleKeys, days],
    );
  }

  async addTerritory(territory: TerritoryRecord): Promise<void> {
    await this.tx.manager.insert(TerritoryRecord, territory);
  }

  async addMember(member: MemberRecord): Promise<void> {
    await this.tx.manager.insert(MemberRecord, member);
  }

  /** The meetings ahead hold whoever comes, where no meeting elsewhere does already. Answers which do from now on. */
  async holdInMeetings(memberId: string, now: Date): Promise<string[]> {
    const rows = await this.tx.manager.query<{ id: string }[]>(
      `INSERT INTO cohorts_busy (meeting_id, account_id, span)
       SELECT meeting_id, account_id, span FROM cohorts_expected WHERE member_id = $1 AND starts_at > $2
       ON CONFLICT DO NOTHING RETURNING meeting_id AS id`,
      [memberId, now],
    );
    return rows.map(({ id }) => id);
  }

  memberOfAccount(cohortId: string, accountId: string): Promise<MemberRecord | null> {
    return this.tx.manager.findOneBy(MemberRecord, { cohortId, accountId });
  }

  /** @throws NotInCohort */
  async member(cohortId: string, id: string): Promise<MemberRecord> {
    const member = await this.tx.manager.findOneBy(MemberRecord, { cohortId, id });
    if (!member) throw new NotInCohort({ member: id });
    return member;
  }

  async addGroup(group: GroupRecord, memberIds: readonly string[]): Promise<void> {
    await this.tx.manager.insert(GroupRecord, group);
    await this.place(group.id, memberIds);
  }

  /** From the day they joined the cohort. */
  async place(groupId: string, memberIds: readonly string[]): Promise<void> {
    await this.tx.manager.query(
      `INSERT INTO cohorts_group_member (group_id, member_id, since)
       SELECT $1, id, joined_on FROM cohorts_member WHERE id = ANY($2)`,
      [groupId, memberIds],
    );
  }
}
