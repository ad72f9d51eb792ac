import { needKinds, type NeedKind } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { type Actor, membershipIn } from '../../identity/index.ts';
import type { PersonNeedsResponse } from '../http/needs.response.ts';

type Row = Readonly<{
  memberId: string;
  givenName: string;
  familyName: string;
  needs: readonly Readonly<{ kind: NeedKind; note: string }>[];
}>;

/**
 * Whom the asker reaches, and what of theirs was shared with that role: nothing else leaves the table. Whoever stands in
 * for the facilitator of a group reaches its people until that workshop is over.
 */
const reach = {
  facilitator: `n.shared_with_facilitator AND EXISTS (
      SELECT FROM cohorts_group_member gm JOIN cohorts_group g ON g.id = gm.group_id
       WHERE gm.member_id = m.id AND (g.facilitator_id = $2 OR EXISTS (
         SELECT FROM cohorts_meeting b WHERE b.group_id = g.id AND b.facilitator_id = $2 AND b.cancelled_at IS NULL
            AND b.starts_at + b.minutes * interval '1 minute' > $3::timestamptz)))`,
  coordinator: 'n.shared_with_coordinator AND m.id <> $2',
} as const;

@Injectable()
export class SharedNeedsQuery {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Of the people who are there, in a cohort that is running: later, nobody has a use for it. */
  async run(actor: Actor, cohortId: string): Promise<PersonNeedsResponse[]> {
    const member = membershipIn(actor, cohortId);
    if (member?.role !== 'facilitator' && member?.role !== 'coordinator') return [];
    const rows = await this.tx.manager.query<Row[]>(
      `SELECT m.id AS "memberId", a.given_name AS "givenName", a.family_name AS "familyName",
              json_agg(json_build_object('kind', n.kind, 'note', n.note)) AS needs
         FROM cohorts_need n JOIN cohorts_member m ON m.account_id = n.account_id
         JOIN cohorts_cohort c ON c.id = m.cohort_id
         JOIN read.identity_person a ON a.account_id = m.account_id
        WHERE m.cohort_id = $1 AND (c.archived_at IS NULL OR c.archived_at > $3::timestamptz)
          AND (m.left_on IS NULL OR m.left_on > ($3::timestamptz AT TIME ZONE c.zone)::date)
          AND ${reach[member.role]}
        GROUP BY m.id, a.given_name, a.family_name ORDER BY a.family_name, a.given_name, m.id`,
      [cohortId, member.memberId, this.clock.now()],
    );
    return rows.map(({ needs, ...person }) => ({ ...person, needs: [...needs].sort(byKind) }));
  }
}

const byKind = (one: { kind: NeedKind }, other: { kind: NeedKind }): number =>
  needKinds.indexOf(one.kind) - needKinds.indexOf(other.kind);
