import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Day } from '../../../kit/calendar.ts';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { Apart } from '../domain/grouping.ts';
import type { HalfDay } from '../domain/week.ts';
import { ApartRecord, AvailabilityRecord, GroupingRecord } from './grouping.entity.ts';
import { GroupMemberRecord, GroupRecord } from './member.entity.ts';

/** Somebody who may be placed in a group, or run one. */
export type Placeable = Readonly<{
  memberId: string;
  givenName: string;
  familyName: string;
  role: 'participant' | 'facilitator';
  zone: string;
  joinedOn: Day;
  profile: string | null;
  territoryId: string | null;
  territoryName: string | null;
  territoryKind: string | null;
  halfDays: HalfDay[] | null;
  groupId: string | null;
}>;

export type FormedGroup = Readonly<{
  id: string;
  key: string;
  facilitatorId: string;
  relayId: string | null;
  memberIds: readonly string[];
}>;

@Injectable()
export class Groupings {
  constructor(
    private readonly tx: Transaction,
    private readonly ids: Ids,
  ) {}

  newId(): string {
    return this.ids.next();
  }

  /** Makes whoever forms groups in the cohort wait until this transaction ends. */
  async lock(cohortId: string): Promise<number> {
    await this.tx.lock(`grouping:${cohortId}`);
    return this.revision(cohortId);
  }

  /** 0 while nobody has formed groups. */
  async revision(cohortId: string): Promise<number> {
    return (await this.tx.manager.findOneBy(GroupingRecord, { cohortId }))?.revision ?? 0;
  }

  /** Participants and facilitators who are there on that day, by name. */
  placeable(cohortId: string, today: Day): Promise<Placeable[]> {
    return this.tx.manager.query<Placeable[]>(
      `SELECT m.id AS "memberId", a.given_name AS "givenName", a.family_name AS "familyName", m.role, a.zone, m.joined_on::text AS "joinedOn", m.profile,
              t.id AS "territoryId", t.name AS "territoryName", t.kind AS "territoryKind",
              v.half_days AS "halfDays", gm.group_id AS "groupId"
         FROM cohorts_member m
         JOIN read.identity_person a ON a.account_id = m.account_id
         LEFT JOIN cohorts_territory t ON t.id = m.territory_id
         LEFT JOIN cohorts_availability v ON v.member_id = m.id
         LEFT JOIN cohorts_group_member gm ON gm.member_id = m.id
        WHERE m.cohort_id = $1 AND m.role IN ('participant', 'facilitator') AND (m.left_on IS NULL OR m.left_on > $2)
        ORDER BY a.family_name, a.given_name, m.id`,
      [cohortId, today],
    );
  }

  /** With everybody in them, those who have left too. */
  groups(cohortId: string): Promise<FormedGroup[]> {
    return this.tx.manager.query<FormedGroup[]>(
      `SELECT g.id, g.key, g.facilitator_id AS "facilitatorId", g.relay_id AS "relayId",
              coalesce(array_agg(gm.member_id) FILTER (WHERE gm.member_id IS NOT NULL), '{}') AS "memberIds"
         FROM cohorts_group g LEFT JOIN cohorts_group_member gm ON gm.group_id = g.id
        WHERE g.cohort_id = $1 GROUP BY g.id ORDER BY g.key`,
      [cohortId],
    );
  }

  async apart(cohortId: string): Promise<Apart[]> {
    const pairs = await this.tx.manager.findBy(ApartRecord, { cohortId });
    return pairs.map(({ oneId, otherId }) => [oneId, otherId] as const);
  }

  async keepApart(cohortId: string, [oneId, otherId]: Apart): Promise<void> {
    await this.tx.manager.upsert(ApartRecord, { cohortId, oneId, otherId }, ['oneId', 'otherId']);
  }

  async letTogether(cohortId: string, [oneId, otherId]: Apart): Promise<void> {
    await this.tx.manager.delete(ApartRecord, { cohortId, oneId, otherId });
  }

  async availability(memberId: string): Promise<AvailabilityRecord | null> {
    return this.tx.manager.findOneBy(AvailabilityRecord, { memberId });
  }

  async tellAvailability(availability: AvailabilityRecord): Promise<void> {
    await this.tx.manager.upsert(AvailabilityRecord, availability, ['memberId']);
  }

  async keepGroup({ memberIds: _, ...group }: FormedGroup & { cohortId: string }): Promise<void> {
    await this.tx.manager.upsert(GroupRecord, group, ['id']);
  }

  /** Those who leave a group for another, or for none, then those who come in. */
  async move(left: readonly string[], joined: readonly GroupMemberRecord[]): Promise<void> {
    if (left.length > 0) await this.tx.manager.delete(GroupMemberRecord, { memberId: In([...left]) });
    if (joined.length > 0) await this.tx.manager.insert(GroupMemberRecord, [...joined]);
  }

  async formed(grouping: GroupingRecord): Promise<void> {
    await this.tx.manager.upsert(GroupingRecord, grouping, ['cohortId']);
  }
}
