import type { SkipReason } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Transaction } from '../../../kit/transaction.ts';
import { MessageRecord } from './message.entity.ts';

/** Which worker has which message in hand. */
export type InHand = Readonly<{ id: string; claim: string }>;
/** What left, as the ledger keeps it, and up to which change of the meeting it tells. */
export type Written = Readonly<{ subject: string; body: string; sequence: number }>;

/** A message in hand has no longer this worker's claim on it: somebody else may have sent it. */
export class ClaimLost extends Error {
  override readonly name = 'ClaimLost';
}

/** The queue's side of the ledger. Each step is a statement of its own, so that a worker may die after any of them. */
@Injectable()
export class Sending {
  constructor(private readonly tx: Transaction) {}

  /** Takes the next ones that are due, which no other worker has in hand. */
  async claim(
    claim: string,
    { now, until, limit }: Readonly<{ now: Date; until: Date; limit: number }>,
  ): Promise<MessageRecord[]> {
    const rows = await this.tx.manager.query<{ id: string }[]>(
      `WITH taken AS (
         UPDATE notifications_message SET claim = $1, claimed_until = $2 WHERE id IN (
           SELECT id FROM notifications_message
            WHERE state = 'queued' AND NOT gathered AND due_at <= $3 AND claim IS NULL
            ORDER BY due_at, id LIMIT $4 FOR UPDATE SKIP LOCKED)
         RETURNING id)
       SELECT id FROM taken`,
      [claim, until, now, limit],
    );
    const ids = rows.map(({ id }) => id);
    const order = { dueAt: 'ASC', id: 'ASC' } as const;
    return this.tx.manager.find(MessageRecord, { where: { id: In(ids) }, order });
  }

  /**
   * What dead workers had in hand. Not handed over, it cannot have left, and goes back to the queue. Handed over, it is
   * taken to have left, and shown as such: the server had all of it but the last dot, which was on its way.
   */
  async takeFromTheDead(now: Date): Promise<void> {
    await this.tx.manager.query(
      `${gone} UPDATE notifications_message m
          SET state = 'sent', why = 'answer-lost', settled_at = $1, claim = NULL, claimed_until = NULL
         FROM gone, notifications_message handed
        WHERE handed.claim = gone.claim AND handed.state = 'queued' AND handed.handed_at IS NOT NULL
          AND (m.id = handed.id OR m.digest_id = handed.id AND m.state = 'queued')`,
      [now],
    );
    await this.tx.manager.query(
      `${gone} UPDATE notifications_message m SET claim = NULL, claimed_until = NULL
         FROM gone WHERE m.claim = gone.claim AND m.state = 'queued' AND m.handed_at IS NULL`,
      [now],
    );
  }

  /** Says that the server may have it from now on. @throws ClaimLost */
  async handOver({ id, claim }: InHand, { subject, body, sequence }: Written, now: Date): Promise<void> {
    const held = { id, claim, state: 'queued' as const };
    const { affected } = await this.tx.manager.update(MessageRecord, held, {
      ...{ handedAt: now, subject, body, sequence },
    });
    if (affected !== 1) throw new ClaimLost();
  }

  /** It left; what a digest said left with it. */
  async sent(id: string, answer: string, now: Date): Promise<void> {
    await this.settle(id, { state: 'sent', answer, settledAt: now });
  }

  /** The server will not have it. */
  async refused(id: string, answer: string, now: Date): Promise<void> {
    await this.settle(id, { state: 'refused', answer, settledAt: now });
  }

  /** It does not leave, for that reason; nor does what it gathers. */
  async skipped(ids: readonly string[], why: SkipReason, now: Date): Promise<void> {
    await this.tx.manager.query(
      `UPDATE notifications_message
          SET state = 'skipped', why = $2, settled_at = $3, claim = NULL, claimed_until = NULL
        WHERE (id = ANY($1) OR digest_id = ANY($1)) AND state = 'queued'`,
      [ids, why, now],
    );
  }

  /** Not now: it goes again, later. */
  async postponed(
    { id, claim }: InHand,
    tried: Readonly<{ answer: string; attempts: number; dueAt: Date }>,
  ): Promise<void> {
    const free = { claim: null, claimedUntil: null, handedAt: null };
    await this.tx.manager.update(MessageRecord, { id, claim, state: 'queued' }, { ...tried, ...free });
  }

  /** Gives back what was not tried. */
  async release(claim: string, ids: readonly string[]): Promise<void> {
    const held = { id: In([...ids]), claim, state: 'queued' as const };
    await this.tx.manager.update(MessageRecord, held, { claim: null, claimedUntil: null });
  }

  /**
   * What was refused, came back or may not have arrived, once more, with what it gathers. Answers false for anything
   * else, and for a part of a digest: that goes with its whole.
   */
  async again(id: string, now: Date): Promise<boolean> {
    const fresh = { why: null, answer: null, attempts: 0, dueAt: now, handedAt: null, settledAt: null };
    const { affected } = await this.tx.manager
      .createQueryBuilder()
      .update(MessageRecord)
      .set({ state: 'queued', ...fresh })
      .where(`${whole} AND (state IN ('refused', 'bounced') OR why = 'answer-lost')`, { id })
      .execute();
    return (affected ?? 0) > 0;
  }

  /**
   * With what it gathered. Answers false for what did not leave, and for a part of a digest.
   * @param answer what the server that gave it up said, where that is known
   */
  async cameBack(id: string, now: Date, answer?: string): Promise<boolean> {
    const { affected } = await this.tx.manager
      .createQueryBuilder()
      .update(MessageRecord)
      .set({ state: 'bounced', why: null, settledAt: now, ...(answer !== undefined && { answer }) })
      .where(`${whole} AND state = 'sent'`, { id })
      .execute();
    return (affected ?? 0) > 0;
  }

  private async settle(
    id: string,
    outcome: Pick<MessageRecord, 'state' | 'answer' | 'settledAt'>,
  ): Promise<void> {
    await this.tx.manager.query(
      `UPDATE notifications_message
          SET state = $2, why = NULL, answer = $3, settled_at = $4, claim = NULL, claimed_until = NULL
        WHERE (id = $1 OR digest_id = $1) AND (state = 'queued' OR why = 'answer-lost')`,
      [id, outcome.state, outcome.answer, outcome.settledAt],
    );
  }
}

/** A message, and what it gathers when it is a digest. */
const whole = '(id = :id AND digest_id IS NULL OR digest_id = :id)';

/** Under which name a worker's claim is seen to be alive. */
export const nameOfClaim = (claim: string): string => `message-claim:${claim}`;

/** Claims whose worker is gone: nobody holds their name, or they have had them for longer than any work takes. */
const gone = `WITH held AS MATERIALIZED (
    SELECT claim, min(claimed_until) AS until FROM notifications_message
     WHERE state = 'queued' AND claim IS NOT NULL GROUP BY claim),
  gone AS MATERIALIZED (
    SELECT claim FROM held
     WHERE until <= $1 OR pg_try_advisory_xact_lock(hashtextextended('message-claim:' || claim, 0)))`;
