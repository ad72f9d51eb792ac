import { type NewsKind, newsKinds, type SkipReason } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThanOrEqual } from 'typeorm';
import { Transaction } from '../../../kit/transaction.ts';
import type { Meeting } from '../../cohorts/index.ts';
import type { Told } from '../domain/news.ts';
import { MessageRecord } from './message.entity.ts';

/** A message to queue. */
export type NewMessage = Pick<
  MessageRecord,
  | 'id'
  | 'accountId'
  | 'cohortId'
  | 'groupId'
  | 'kind'
  | 'occasionId'
  | 'about'
  | 'occasionStart'
  | 'round'
  | 'sequence'
  | 'entryAhead'
  | 'toldStart'
  | 'gathered'
  | 'createdAt'
  | 'dueAt'
  | 'state'
  | 'why'
>;

/**
 * `at` is when they were last told that it takes place and when; null where only details were told. `lastRound` is the
 * greatest of what they were told; `comings`, how often they were told that it became theirs, or ceased to be.
 */
export type ToldSomebody = Told &
  Readonly<{ meetingId: string; accountId: string; at: Date | null; lastRound: number; comings: number }>;

/** Skipped for these reasons, a message told nobody anything, and may be queued anew when its occasion comes back. */
const untold: readonly SkipReason[] = ['changed-since', 'meeting-cancelled', 'meeting-gone', 'not-expected'];

@Injectable()
export class Messages {
  constructor(private readonly tx: Transaction) {}

  /** Those that are new; the same person, occasion, kind and start once only. */
  async queue(messages: readonly NewMessage[]): Promise<void> {
    if (messages.length === 0) return;
    await this.tx.manager.query(
      `INSERT INTO notifications_message (id, account_id, cohort_id, group_id, kind, occasion_id, about, occasion_start,
              round, sequence, entry_ahead, told_start, gathered, created_at, due_at, state, why, attempts)
       SELECT id, account_id, cohort_id, group_id, kind, occasion_id, about, occasion_start, round, sequence, entry_ahead, told_start,
              gathered, created_at, due_at, state, why, 0
         FROM jsonb_to_recordset($1::jsonb) AS m (${columns})
       ON CONFLICT ON CONSTRAINT notifications_message_once DO UPDATE
          SET state = excluded.state, why = excluded.why, due_at = excluded.due_at, gathered = excluded.gathered,
              told_start = excluded.told_start, sequence = excluded.sequence, entry_ahead = excluded.entry_ahead, created_at = excluded.created_at, settled_at = NULL, digest_id = NULL
        WHERE notifications_message.state = 'skipped' AND notifications_message.why = ANY($2)`,
      [JSON.stringify(messages.map(rowOf)), untold],
    );
  }

  /**
   * What each person knows of these meetings: the last that was told them, or is about to be. What nobody has in hand
   * yet will tell how the meeting stands when it leaves.
   */
  toldOf(meetingIds: readonly string[]): Promise<ToldSomebody[]> {
    return this.tx.manager.query<ToldSomebody[]>(
      `SELECT DISTINCT ON (occasion_id, account_id) occasion_id AS "meetingId", account_id AS "accountId", kind,
              occasion_start AS start,
              max(round) OVER (PARTITION BY occasion_id, account_id) AS "lastRound",
              count(*) FILTER (WHERE kind = ANY($4)) OVER (PARTITION BY occasion_id, account_id)::int AS comings,
              max(created_at) FILTER (WHERE kind <> 'edited') OVER (PARTITION BY occasion_id, account_id) AS at,
              CASE WHEN state = 'queued' AND claim IS NULL AND digest_id IS NULL THEN ${newest} ELSE sequence END AS sequence
         FROM notifications_message
        WHERE occasion_id = ANY($1) AND kind = ANY($2) AND NOT (state = 'skipped' AND why = ANY($3))
        ORDER BY occasion_id, account_id, created_at DESC, round DESC`,
      [meetingIds, newsKinds, untold, comesAndGoes],
    );
  }

  /** Takes back the news of a meeting that nobody has in hand yet and that is no longer so for those it concerns. */
  async takeBackNews(
    { id, startsAt, cancelledAt }: Meeting,
    concerned: readonly string[],
    now: Date,
  ): Promise<void> {
    await this.tx.manager.query(
      `UPDATE notifications_message SET state = 'skipped', why = 'changed-since', settled_at = $5
        WHERE occasion_id = $1 AND kind = ANY($2) AND state = 'queued' AND claim IS NULL
          AND ((kind = 'released') = (account_id = ANY($6))
            OR kind <> 'released' AND ((kind = 'cancelled') <> $4 OR kind <> 'cancelled' AND occasion_start <> $3))`,
      [id, newsKinds, startsAt, cancelledAt !== null, now, concerned],
    );
  }

  /** What could wait for a digest no longer can: it has to change people's calendars too. */
  async hurry({ id, entrySequence }: Meeting, now: Date): Promise<void> {
    await this.tx.manager.query(
      `UPDATE notifications_message SET gathered = false, due_at = $3
        WHERE occasion_id = $1 AND kind = 'edited' AND state = 'queued' AND gathered AND digest_id IS NULL AND sequence < $2`,
      [id, entrySequence, now],
    );
  }

  find(cohortId: string, id: string): Promise<MessageRecord | null> {
    return this.tx.manager.findOneBy(MessageRecord, { cohortId, id });
  }

  /** What waits for a digest and whose moment has come. */
  toGather(now: Date): Promise<MessageRecord[]> {
    const waiting = {
      state: 'queued' as const,
      gathered: true,
      digestId: IsNull(),
      dueAt: LessThanOrEqual(now),
    };
    return this.tx.manager.find(MessageRecord, { where: waiting, order: { dueAt: 'ASC', id: 'ASC' } });
  }

  /** In the digest of the person and cohort at that moment, whoever made it. */
  async putIn(
    { accountId, occasionId, occasionStart }: NewMessage,
    itemIds: readonly string[],
  ): Promise<void> {
    await this.tx.manager.query(
      `UPDATE notifications_message SET digest_id = d.id
         FROM notifications_message d
        WHERE notifications_message.id = ANY($1) AND d.kind = 'digest'
          AND d.account_id = $2 AND d.occasion_id = $3 AND d.occasion_start = $4`,
      [itemIds, accountId, occasionId, occasionStart],
    );
  }

  inDigest(digestIds: readonly string[]): Promise<MessageRecord[]> {
    return this.tx.manager.findBy(MessageRecord, { digestId: In([...digestIds]) });
  }
}

/** Told again to whoever leaves a group and comes back to it, though the meeting stays as it is. */
export const comesAndGoes: readonly NewsKind[] = ['invitation', 'released'];

/** Greater than any change of a meeting. */
const newest = 2_147_483_647;

const columns = `id uuid, account_id uuid, cohort_id uuid, group_id uuid, kind text, occasion_id uuid, about uuid,
  occasion_start timestamptz, round integer, sequence integer, entry_ahead integer, told_start timestamptz, gathered boolean,
  created_at timestamptz, due_at timestamptz, state text, why text`;

const rowOf = (message: NewMessage) => ({
  ...{
    id: message.id,
    account_id: message.accountId,
    cohort_id: message.cohortId,
    group_id: message.groupId,
  },
  ...{
    kind: message.kind,
    occasion_id: message.occasionId,
    about: message.about,
    occasion_start: message.occasionStart,
  },
  ...{ round: message.round, sequence: message.sequence, entry_ahead: message.entryAhead },
  ...{ told_start: message.toldStart, gathered: message.gathered },
  ...{ created_at: message.createdAt, due_at: message.dueAt, state: message.state, why: message.why },
});
