import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import type { Line } from '../domain/places.ts';
import { MeetingRecord, PlaceRecord } from './meeting.entity.ts';

type LineRow = Readonly<{ id: string; total: number; given: string[]; waiting: string[] }>;

/** Who asked for a place where they are few. */
@Injectable()
export class PlaceBook {
  constructor(private readonly tx: Transaction) {}

  /** Makes whoever asks for a place at it, or gives one back, wait until this transaction ends. */
  lock(id: string): Promise<MeetingRecord | null> {
    return this.tx.manager.findOne(MeetingRecord, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Of those of these meetings that have few places. */
  async lines(meetingIds: readonly string[]): Promise<ReadonlyMap<string, Line>> {
    const rows = await this.tx.manager.query<LineRow[]>(
      `SELECT b.id, b.places AS total,
              array_remove(array_agg(l.member_id ORDER BY l.number) FILTER (WHERE l.given_at IS NOT NULL), NULL) AS given,
              array_remove(array_agg(l.member_id ORDER BY l.number) FILTER (WHERE l.given_at IS NULL), NULL) AS waiting
         FROM cohorts_meeting b LEFT JOIN cohorts_line l ON l.meeting_id = b.id
        WHERE b.id = ANY($1) AND b.places IS NOT NULL GROUP BY b.id`,
      [meetingIds],
    );
    return new Map(
      rows.map(({ id, total, given, waiting }) => [
        id,
        { total, given: given ?? [], waiting: waiting ?? [] },
      ]),
    );
  }

  /** At the end of the line. */
  async ask(meetingId: string, memberId: string, givenAt: Date | null): Promise<void> {
    await this.tx.manager.query(
      `INSERT INTO cohorts_place (meeting_id, member_id, number, given_at)
       SELECT $1, $2, coalesce(max(number), 0) + 1, $3 FROM cohorts_place WHERE meeting_id = $1`,
      [meetingId, memberId, givenAt],
    );
  }

  /** Whom the meeting is for while it is for everybody has a place from now on. */
  async giveToAll(meetingId: string, givenAt: Date): Promise<void> {
    await this.tx.manager.query(
      `INSERT INTO cohorts_place (meeting_id, member_id, number, given_at)
       SELECT meeting_id, member_id, row_number() OVER (ORDER BY member_id), $2
         FROM cohorts_concerned WHERE meeting_id = $1 AND role = 'participant'`,
      [meetingId, givenAt],
    );
  }

  async give(meetingId: string, memberId: string, givenAt: Date | null): Promise<void> {
    await this.tx.manager.update(PlaceRecord, { meetingId, memberId }, { givenAt });
  }

  /** Answers false for who had not asked. */
  async remove(meetingId: string, memberId: string): Promise<boolean> {
    const { affected } = await this.tx.manager.delete(PlaceRecord, { meetingId, memberId });
    return affected === 1;
  }

  async removeAll(meetingId: string): Promise<void> {
    await this.tx.manager.delete(PlaceRecord, { meetingId });
  }

  /** Of whoever will not be in the cohort any more that day. */
  async removeGone(meetingId: string): Promise<void> {
    await this.tx.manager.query(
      `DELETE FROM cohorts_place p WHERE p.meeting_id = $1 AND NOT EXISTS (
          SELECT 1 FROM cohorts_line l WHERE l.meeting_id = p.meeting_id AND l.member_id = p.member_id)`,
      [meetingId],
    );
  }

  async setTotal(id: string, places: number | null): Promise<void> {
    await this.tx.manager.update(MeetingRecord, { id }, { places });
  }
}
