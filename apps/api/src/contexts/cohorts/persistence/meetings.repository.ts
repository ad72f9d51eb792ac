import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { Transaction } from '../../../kit/transaction.ts';
import type { Clash } from '../domain/meeting.ts';
import { MeetingRecord } from './meeting.entity.ts';

/** SQLSTATE of a row that an exclusion constraint refuses. */
const exclusionViolation = '23P01';

/** When a meeting holds somebody. */
export type Held = Readonly<{ memberId: string; meetingId: string; startsAt: Date; endsAt: Date }>;

@Injectable()
export class Meetings {
  constructor(private readonly tx: Transaction) {}

  find(id: string): Promise<MeetingRecord | null> {
    return this.tx.manager.findOneBy(MeetingRecord, { id });
  }

  async keep(meeting: MeetingRecord): Promise<void> {
    await this.tx.manager.upsert(MeetingRecord, meeting, ['id']);
  }

  /** Those of the groups that are ahead and not cancelled. */
  async ahead(groupIds: readonly string[], now: Date): Promise<string[]> {
    const rows = await this.tx.manager.query<{ id: string }[]>(
      `SELECT id FROM cohorts_meeting
        WHERE group_id = ANY($1) AND starts_at > $2 AND cancelled_at IS NULL ORDER BY id`,
      [groupIds, now],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Holds whom the meetings expect, and nobody else. People, those who wait for a place too, are taken in one order, each waiting for whoever holds
   * the same ones, so that two bookings at once never wait for each other. One that has begun holds
   * nobody any more: nothing is to be protected from it.
   * @returns false when PostgreSQL refuses, and then nothing has changed
   */
  async hold(ids: readonly string[], now: Date): Promise<boolean> {
    const { manager } = this.tx;
    await manager.query(
      `SELECT id FROM cohorts_member WHERE account_id IN (
          SELECT account_id FROM cohorts_expected WHERE meeting_id = ANY($1)
          UNION SELECT account_id FROM cohorts_busy WHERE meeting_id = ANY($1)
          UNION SELECT account_id FROM cohorts_line WHERE meeting_id = ANY($1))
        ORDER BY account_id, id FOR NO KEY UPDATE`,
      [ids],
    );
    await manager.query('SAVEPOINT hold');
    await manager.query('DELETE FROM cohorts_busy WHERE meeting_id = ANY($1)', [ids]);
    try {
      await manager.query(
        `INSERT INTO cohorts_busy (meeting_id, account_id, span)
         SELECT meeting_id, account_id, span FROM cohorts_expected WHERE meeting_id = ANY($1) AND starts_at > $2`,
        [ids, now],
      );
      return true;
    } catch (error) {
      if (!isExclusion(error)) throw error;
      await manager.query('ROLLBACK TO SAVEPOINT hold');
      return false;
    }
  }

  /** Takes somebody out of the meetings ahead of their cohort that expect them no longer, and answers which. */
  async letGo(memberId: string, now: Date): Promise<string[]> {
    const rows = await this.tx.manager.query<{ id: string }[]>(
      `WITH gone AS (
         DELETE FROM cohorts_busy h USING cohorts_member m, cohorts_meeting b
          WHERE m.id = $1 AND h.account_id = m.account_id AND b.id = h.meeting_id AND b.cohort_id = m.cohort_id
            AND b.starts_at > $2 AND NOT EXISTS (
              SELECT 1 FROM cohorts_expected e WHERE e.meeting_id = b.id AND e.account_id = h.account_id)
         RETURNING h.meeting_id AS id)
       SELECT id FROM gone ORDER BY id`,
      [memberId, now],
    );
    return rows.map(({ id }) => id);
  }

  async withFewPlaces(ids: readonly string[]): Promise<string[]> {
    const rows = await this.tx.manager.query<{ id: string }[]>(
      'SELECT id FROM cohorts_meeting WHERE id = ANY($1) AND places IS NOT NULL ORDER BY id',
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  /** Who of those that the meetings expect is held elsewhere, or would be twice by them, and when. */
  clashesOf(ids: readonly string[], now: Date): Promise<Clash[]> {
    return this.tx.manager.query<Clash[]>(
      `WITH wanted AS (SELECT * FROM cohorts_expected WHERE meeting_id = ANY($1) AND starts_at > $2),
            held AS (SELECT meeting_id, account_id, span FROM cohorts_busy WHERE NOT meeting_id = ANY($1)
                     UNION SELECT meeting_id, account_id, span FROM wanted)
       SELECT DISTINCT w.member_id AS "memberId", a.given_name || ' ' || a.family_name AS name, o.kind, o.minutes,
              to_char(o.starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "startsAt"
         FROM wanted w JOIN held h ON h.account_id = w.account_id AND h.span && w.span AND h.meeting_id <> w.meeting_id
         JOIN cohorts_meeting o ON o.id = h.meeting_id JOIN read.identity_person a ON a.account_id = w.account_id
        ORDER BY name, "startsAt"`,
      [ids, now],
    );
  }

  /** What holds these people between two instants, whole or in part. */
  heldBetween(memberIds: readonly string[], from: Date, to: Date): Promise<Held[]> {
    return this.tx.manager.query<Held[]>(
      `SELECT m.id AS "memberId", h.meeting_id AS "meetingId", lower(h.span) AS "startsAt", upper(h.span) AS "endsAt"
         FROM cohorts_member m JOIN cohorts_busy h ON h.account_id = m.account_id
        WHERE m.id = ANY($1) AND h.span && tstzrange($2, $3)`,
      [memberIds, from, to],
    );
  }
}

const isExclusion = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: string }).code === exclusionViolation;
