import { lostAfterSeconds } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';

export type Connected = Readonly<{ workshopId: string; memberId: string }>;
/** Whoever commands a live workshop, and whether they are heard of. */
export type Command = Readonly<{ workshopId: string; memberId: string; isLost: boolean; isHeard: boolean }>;

/** Who is connected to a room, and who discreetly asks to stop: true now, kept no longer. */
@Injectable()
export class Presences {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
  ) {}

  async seen({ workshopId, memberId }: Connected): Promise<void> {
    await this.tx.manager.query(
      `INSERT INTO room_seen (workshop_id, member_id, seen_at) VALUES ($1, $2, $3)
       ON CONFLICT (workshop_id, member_id) DO UPDATE SET seen_at = greatest(room_seen.seen_at, excluded.seen_at)`,
      [workshopId, memberId, this.clock.now()],
    );
  }

  async connected(workshopId: string, now: Date): Promise<string[]> {
    const rows = await this.tx.manager.query<{ memberId: string }[]>(
      'SELECT member_id AS "memberId" FROM room_seen WHERE workshop_id = $1 AND seen_at > $2 ORDER BY member_id',
      [workshopId, heardSince(now)],
    );
    return rows.map(({ memberId }) => memberId);
  }

  /** Of the workshops that somebody follows here: those whose command has to be looked at. */
  commandsToLookAt(workshopIds: readonly string[]): Promise<Command[]> {
    return this.tx.manager.query(
      `SELECT r.workshop_id AS "workshopId", r.commander_id AS "memberId", r.is_lost AS "isLost",
              coalesce(s.seen_at > $2, false) AS "isHeard"
         FROM room_run r LEFT JOIN room_seen s ON s.workshop_id = r.workshop_id AND s.member_id = r.commander_id
        WHERE r.workshop_id = ANY($1) AND r.is_live AND r.is_lost = coalesce(s.seen_at > $2, false)`,
      [workshopIds, heardSince(this.clock.now())],
    );
  }

  async signals(workshopId: string): Promise<string[]> {
    const rows = await this.tx.manager.query<{ memberId: string }[]>(
      'SELECT member_id AS "memberId" FROM room_signal WHERE workshop_id = $1 ORDER BY at',
      [workshopId],
    );
    return rows.map(({ memberId }) => memberId);
  }

  async signal({ workshopId, memberId }: Connected): Promise<void> {
    await this.tx.manager.query(
      'INSERT INTO room_signal (workshop_id, member_id, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [workshopId, memberId, this.clock.now()],
    );
  }

  /** Nobody is left to hear them. */
  async unsignalAll(workshopId: string): Promise<void> {
    await this.tx.manager.query('DELETE FROM room_signal WHERE workshop_id = $1', [workshopId]);
  }

  async unsignal({ workshopId, memberId }: Connected): Promise<void> {
    await this.tx.manager.query('DELETE FROM room_signal WHERE workshop_id = $1 AND member_id = $2', [
      workshopId,
      memberId,
    ]);
  }
}

const heardSince = (now: Date): Date => new Date(now.getTime() - lostAfterSeconds * 1_000);
