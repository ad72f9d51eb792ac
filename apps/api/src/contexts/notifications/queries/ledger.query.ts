import { Injectable } from '@nestjs/common';
import { Mailer } from '../../../kit/mailer.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { type Meeting, MeetingLists } from '../../cohorts/index.ts';
import type { Actor } from '../../identity/index.ts';
import type { LedgerRequest } from '../http/ledger.request.ts';
import type { LedgerPersonResponse, LedgerResponse, LedgerRowResponse } from '../http/ledger.response.ts';
import type { MessageRecord } from '../persistence/message.entity.ts';
import { PreferenceBook } from '../persistence/preferences.repository.ts';
import { LedgerReach, type Reach } from './ledger-reach.ts';

type Row = Pick<
  LedgerRowResponse,
  'id' | 'kind' | 'state' | 'why' | 'answer' | 'attempts' | 'waitsForDigest' | 'givenName' | 'familyName'
> &
  Readonly<{ occasionId: string; inDigest: boolean; createdAt: Date; dueAt: Date; settledAt: Date | null }>;

type Wanted = LedgerRequest & Readonly<{ id?: string }>;

@Injectable()
export class LedgerQuery {
  constructor(
    private readonly tx: Transaction,
    private readonly mailer: Mailer,
    private readonly meetings: MeetingLists,
    private readonly reach: LedgerReach,
    private readonly preferences: PreferenceBook,
  ) {}

  /** The latest first, a page at a time. @throws OutOfReach */
  async run(actor: Actor, cohortId: string, wanted: LedgerRequest): Promise<LedgerResponse> {
    const reach = await this.reach.of(actor, cohortId);
    const found = await this.rows(reach, wanted);
    const page = found.slice(0, wanted.limit);
    const meetings = await this.meetings.byIds([...new Set(page.map(({ occasionId }) => occasionId))]);
    const rows = page.map((row) => shown(row, meetings.get(row.occasionId)));
    return {
      ...{ rows, next: found.length > wanted.limit ? rows.at(-1)!.id : null },
      isServerSet: this.mailer.isSet,
      counts: await this.counts(reach),
      people: await this.people(reach),
      reminders: [...(await this.preferences.remindersOf(cohortId))],
      canSetReminders: reach.canSetReminders,
      canResend: reach.canResend,
    };
  }

  /** One line of it, whoever answers for it. */
  async line(message: MessageRecord): Promise<LedgerRowResponse> {
    const everything = { groupIds: null, cohortId: message.cohortId };
    const [row] = await this.rows(everything, { limit: 1, id: message.id });
    return shown(row!, (await this.meetings.byIds([message.occasionId])).get(message.occasionId));
  }

  private rows(
    { cohortId, groupIds }: Pick<Reach, 'cohortId' | 'groupIds'>,
    { after, limit, state, kind, accountId, id }: Wanted,
  ) {
    return this.tx.manager.query<Row[]>(
      `SELECT m.id, m.kind, m.state, m.why, m.answer, m.attempts, m.created_at AS "createdAt", m.due_at AS "dueAt",
              m.settled_at AS "settledAt", m.gathered AND m.digest_id IS NULL AS "waitsForDigest", m.digest_id IS NOT NULL AS "inDigest",
              m.occasion_id AS "occasionId", p.given_name AS "givenName", p.family_name AS "familyName"
         FROM notifications_message m
         JOIN read.identity_person p ON p.account_id = m.account_id
        WHERE ${isReached}
          AND ($3::text IS NULL OR m.state = $3) AND ($4::text IS NULL OR m.kind = $4)
          AND ($5::uuid IS NULL OR m.account_id = $5) AND ($8::uuid IS NULL OR m.id = $8)
          AND ($6::uuid IS NULL OR (m.created_at, m.id) <
              (SELECT created_at, id FROM notifications_message WHERE id = $6 AND cohort_id = $1))
        ORDER BY m.created_at DESC, m.id DESC LIMIT $7`,
      [
        cohortId,
        groupIds,
        state ?? null,
        kind ?? null,
        accountId ?? null,
        after ?? null,
        limit + 1,
        id ?? null,
      ],
    );
  }

  private async counts({ cohortId, groupIds }: Reach): Promise<LedgerResponse['counts']> {
    const rows = await this.tx.manager.query<{ state: string; count: number }[]>(
      `SELECT m.state, count(*)::int AS count FROM notifications_message m WHERE ${isReached} GROUP BY m.state`,
      [cohortId, groupIds],
    );
    const none = { queued: 0, sent: 0, skipped: 0, refused: 0, bounced: 0 };
    return Object.assign(none, Object.fromEntries(rows.map(({ state, count }) => [state, count])));
  }

  private people({ cohortId, groupIds }: Reach): Promise<LedgerPersonResponse[]> {
    return this.tx.manager.query<LedgerPersonResponse[]>(
      `SELECT p.account_id AS "accountId", p.given_name AS "givenName", p.family_name AS "familyName"
         FROM read.identity_person p
        WHERE p.account_id IN (SELECT m.account_id FROM notifications_message m WHERE ${isReached})
        ORDER BY p.family_name, p.given_name, p.account_id`,
      [cohortId, groupIds],
    );
  }
}

/** Of the cohort; of these groups alone where the reader answers for no more. */
const isReached = 'm.cohort_id = $1 AND ($2::uuid[] IS NULL OR m.group_id = ANY($2))';

/** A part of a digest goes again with its whole. */
function shown(
  { occasionId: _, inDigest, createdAt, dueAt, settledAt, ...row }: Row,
  meeting?: Meeting,
): LedgerRowResponse {
  return {
    ...row,
    ...{ createdAt: createdAt.toISOString(), dueAt: dueAt.toISOString() },
    settledAt: settledAt?.toISOString() ?? null,
    ...placeOf(meeting),
    canResend: !inDigest && canResend(row),
  };
}

const canResend = ({ state, why }: Pick<Row, 'state' | 'why'>): boolean =>
  state === 'refused' || state === 'bounced' || why === 'answer-lost';

/** Nothing of it for a digest. */
const placeOf = (meeting?: Meeting) =>
  meeting
    ? {
        ...{ meetingTitle: meeting.title, meetingStartsAt: meeting.startsAt.toISOString() },
        groupKey: meeting.groupKey,
      }
    : { meetingTitle: null, meetingStartsAt: null, groupKey: null };
