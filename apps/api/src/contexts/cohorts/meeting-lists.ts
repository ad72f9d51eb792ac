import type { MemberRole } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kit/clock.ts';
import { Transaction } from '../../kit/transaction.ts';
import { type Meeting, selectMeeting } from './calendar.facade.ts';

/** Where a meeting is read in the product; a webinar has no page of its own for those who come to it. */
export const pathOfMeeting = ({ id, cohortId, kind }: Pick<Meeting, 'id' | 'cohortId' | 'kind'>): string =>
  `/promotions/${cohortId}/${kind === 'workshop' ? `ateliers/${id}` : 'webinaires'}`;

/** Somebody whom the meeting holds, or would hold if it were not cancelled. */
export type Concerned = Readonly<{
  meetingId: string;
  memberId: string;
  accountId: string;
  role: MemberRole;
}>;

/** `groupId` is of the meeting; null where it is for the whole cohort. */
export type MeetingRunner = Readonly<{ accountId: string; groupId: string | null }>;

/** Meetings and their people by the many, for whoever writes to them all. */
@Injectable()
export class MeetingLists {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Those that begin after the one instant and not after the other, in cohorts that run; none that is cancelled. */
  between(after: Date, until: Date): Promise<Meeting[]> {
    return this.tx.manager.query<Meeting[]>(
      `${selectMeeting} WHERE b.starts_at > $1 AND b.starts_at <= $2 AND b.cancelled_at IS NULL
          AND (c.archived_at IS NULL OR c.archived_at > $3)
        ORDER BY b.starts_at, b.id`,
      [after, until, this.clock.now()],
    );
  }

  ofCohort(cohortId: string): Promise<Meeting[]> {
    return this.tx.manager.query<Meeting[]>(
      `${selectMeeting} WHERE b.cohort_id = $1 ORDER BY b.starts_at, b.id`,
      [cohortId],
    );
  }

  /** Whatever became of them; those that nobody made are left out. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Meeting>> {
    const found = await this.tx.manager.query<Meeting[]>(`${selectMeeting} WHERE b.id = ANY($1)`, [ids]);
    return new Map(found.map((meeting) => [meeting.id, meeting]));
  }

  /** Whom these meetings are for, the cancelled ones too: whoever is told that one will not take place. */
  concerned(meetingIds: readonly string[]): Promise<Concerned[]> {
    return this.tx.manager.query<Concerned[]>(
      `SELECT meeting_id AS "meetingId", member_id AS "memberId", account_id AS "accountId", role FROM cohorts_concerned
        WHERE meeting_id = ANY($1) ORDER BY meeting_id, account_id`,
      [meetingIds],
    );
  }

  /** Who waits for a place there, by account, in the order of their asking. */
  async waiting(meetingId: string): Promise<string[]> {
    const rows = await this.tx.manager.query<{ id: string }[]>(
      `SELECT account_id AS id FROM cohorts_line WHERE meeting_id = $1 AND given_at IS NULL ORDER BY number`,
      [meetingId],
    );
    return rows.map(({ id }) => id);
  }

  /** Who runs the meeting, as long as it is ahead and takes place. */
  async runners(meetingId: string): Promise<MeetingRunner[]> {
    return this.tx.manager.query<MeetingRunner[]>(
      `SELECT e.account_id AS "accountId", b.group_id AS "groupId"
         FROM cohorts_expected e JOIN cohorts_meeting b ON b.id = e.meeting_id
        WHERE b.id = $1 AND e.role = 'facilitator' AND b.starts_at > $2 ORDER BY e.account_id`,
      [meetingId, this.clock.now()],
    );
  }
}
