import { type ExportWords, exportWordsIn, formatting } from '@cheminer/i18n';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kit/clock.ts';
import { Transaction } from '../../kit/transaction.ts';
import { CurriculumFacade } from '../curriculum/index.ts';
import { NotInCohort } from './domain/cohorts.refusals.ts';
import { rankAmongLeavers } from './domain/name-for-group.ts';

type PersonName = Readonly<{ givenName: string; familyName: string }>;

/** Named as their group reads it, on every screen and paper of the group. */
export type GroupMember = PersonName &
  Readonly<{
    memberId: string;
    zone: string;
    /** Since when they are of the cohort and of the group. */
    joinedOn: string;
    leftOn: string | null;
    /** Who it is, whatever their group reads: for evidence, which whoever runs the group answers for. */
    evidenceName: PersonName;
  }>;

export type Group = Readonly<{
  id: string;
  key: string;
  facilitatorId: string;
  relayId: string | null;
  facilitatorName: string;
  relayName: string | null;
  members: readonly GroupMember[];
  /** Meetings of the group at which the member one asked about stands in for its facilitator. */
  standsInAt: readonly string[];
}>;

type FoundMember = Omit<GroupMember, 'evidenceName'> & Readonly<{ isNameReplaced: boolean }>;
type FoundGroup = Omit<Group, 'members'> & Readonly<{ versionId: string; members: readonly FoundMember[] }>;

/** Groups with everybody in them: the one place where whoever left, and wants it so, is no longer named. */
@Injectable()
export class GroupReadings {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly curriculum: CurriculumFacade,
  ) {}

  groups(cohortId: string): Promise<Group[]> {
    return this.read(cohortId, null, 'ORDER BY g.key');
  }

  around(cohortId: string, memberId: string): Promise<Group[]> {
    return this.read(
      cohortId,
      memberId,
      `AND ($2 IN (g.facilitator_id, g.relay_id)
          OR EXISTS (SELECT 1 FROM cohorts_meeting b WHERE b.group_id = g.id AND b.facilitator_id = $2)
          OR EXISTS (SELECT 1 FROM cohorts_group_member mine WHERE mine.group_id = g.id AND mine.member_id = $2))
        ORDER BY g.key`,
    );
  }

  /** @throws NotInCohort */
  async group(cohortId: string, groupId: string): Promise<Group> {
    const [group] = await this.read(cohortId, null, 'AND g.id = $4', groupId);
    if (!group) throw new NotInCohort({ group: groupId });
    return group;
  }

  private async read(
    cohortId: string,
    memberId: string | null,
    which: string,
    ...more: readonly string[]
  ): Promise<Group[]> {
    const found = await this.tx.manager.query<FoundGroup[]>(
      `${selectGroup} WHERE g.cohort_id = $1 ${which}`,
      [cohortId, memberId, this.clock.now(), ...more],
    );
    const words = await this.wordsFor(found);
    return found.map(({ versionId: _, members, ...group }) => ({
      ...group,
      members: members.map((member) => named(member, members, words)),
    }));
  }

  /** What stands in for a name is read among the words of the group: it is in the language of their course. */
  private async wordsFor(groups: readonly FoundGroup[]): Promise<StandInWords> {
    const group = groups.find(({ members }) => members.some(({ isNameReplaced }) => isNameReplaced));
    if (!group) return null;
    const { language } = await this.curriculum.outline(group.versionId);
    const { shortDay } = formatting(language, 'UTC');
    return { ...(await exportWordsIn(language)).names, shortDay };
  }
}

/** Null where everybody keeps their name. */
type StandInWords = (ExportWords['names'] & Readonly<{ shortDay: (day: string) => string }>) | null;

function named(found: FoundMember, all: readonly FoundMember[], words: StandInWords): GroupMember {
  const { isNameReplaced, givenName, familyName, ...member } = found;
  const evidenceName = { givenName, familyName };
  if (!words || !isNameReplaced || member.leftOn === null)
    return { ...evidenceName, ...member, evidenceName };
  const left = words.left(words.shortDay(member.leftOn), rankAmongLeavers(all, member));
  return { givenName: words.somebody, familyName: left, ...member, evidenceName };
}

const name = (account: string) => `${account}.given_name || ' ' || ${account}.family_name`;

/**
 * `$2` is the member one asks about, `$3` is now: a departure counts from its day on. People's names come from the view
 * that identity publishes; those that are replaced come last, for an alphabet tells names too.
 */
const selectGroup = `
  SELECT g.id, g.key, g.facilitator_id AS "facilitatorId", g.relay_id AS "relayId", c.version_id AS "versionId",
         ${name('fa')} AS "facilitatorName", ${name('ra')} AS "relayName",
         coalesce((SELECT json_agg(json_build_object('memberId', m.id, 'givenName', a.given_name,
             'familyName', a.family_name, 'zone', a.zone, 'joinedOn', greatest(m.joined_on, gm.since),
             'leftOn', m.left_on, 'isNameReplaced', r.is_replaced)
               ORDER BY r.is_replaced, CASE WHEN r.is_replaced THEN m.id::text ELSE a.family_name END, a.given_name)
           FROM cohorts_group_member gm JOIN cohorts_member m ON m.id = gm.member_id
           JOIN read.identity_person a ON a.account_id = m.account_id
          CROSS JOIN LATERAL (SELECT m.name_replaced_at IS NOT NULL
             AND coalesce(m.left_on <= ($3::timestamptz AT TIME ZONE c.zone)::date, false) AS is_replaced) r
          WHERE gm.group_id = g.id), '[]') AS members,
         coalesce((SELECT json_agg(b.id) FROM cohorts_meeting b WHERE b.group_id = g.id AND b.facilitator_id = $2::uuid), '[]')
           AS "standsInAt"
    FROM cohorts_group g
    JOIN cohorts_cohort c ON c.id = g.cohort_id
    JOIN cohorts_member f ON f.id = g.facilitator_id JOIN read.identity_person fa ON fa.account_id = f.account_id
    LEFT JOIN cohorts_member r ON r.id = g.relay_id LEFT JOIN read.identity_person ra ON ra.account_id = r.account_id`;
