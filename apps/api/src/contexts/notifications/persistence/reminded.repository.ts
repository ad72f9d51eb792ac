import type { ReminderDistance } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';

/** A reminder of a meeting at its hour. */
export type Round = Readonly<{ meetingId: string; startsAt: Date; distance: ReminderDistance }>;

@Injectable()
export class Reminded {
  constructor(private readonly tx: Transaction) {}

  /** Marks those that were not yet, and answers them: whoever runs at the same time gets the others. */
  async begin(rounds: readonly Round[]): Promise<readonly Round[]> {
    if (rounds.length === 0) return [];
    const rows = rounds.map(({ meetingId, startsAt, distance }) => ({
      ...{ meeting_id: meetingId, starts_at: startsAt, distance },
    }));
    return this.tx.manager.query<Round[]>(
      `INSERT INTO notifications_reminded (meeting_id, starts_at, distance)
       SELECT meeting_id, starts_at, distance
         FROM jsonb_to_recordset($1::jsonb) AS r (meeting_id uuid, starts_at timestamptz, distance text)
        ORDER BY meeting_id
       ON CONFLICT DO NOTHING
       RETURNING meeting_id AS "meetingId", starts_at AS "startsAt", distance`,
      [JSON.stringify(rows)],
    );
  }

  /** Those of meetings that are over serve no more. */
  async forget(before: Date): Promise<void> {
    await this.tx.manager.query('DELETE FROM notifications_reminded WHERE starts_at < $1', [before]);
  }
}
