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
            WHERE state = 'queued' AND NOT gathered AND due_at <= $3 AND handed_at IS NULL
              AND (claim IS NULL OR claimed_until <= $3)
            ORDER BY due_at, id LIMIT $4 FOR UPDATE SKIP LOCKED)
         RETURNING id)
       SELECT id FROM taken`,
      [claim, until, now, limit],
    );
    const ids = rows.map(({ id }) => id);
    const order = { dueAt: 'ASC', id: 'ASC' } as const;
    return this.tx.manager.find(MessageRecord, { where: { id: In(ids) }, order });
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

  /** It does not leave, for that reason. */
  async skipped(ids: readonly string[], why: SkipReason, now: Date): Promise<void> {
    const skipped = { state: 'skipped' as const, why, settledAt: now, claim: null, claimedUntil: null };
    await this.tx.manager.update(MessageRecord, { id: In([...ids]), state: 'queued' }, skipped);
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

  /** Those whose worker died after it had handed them over: taken to have left, and shown as such. */
  async settleOrphans(now: Date): Promise<void> {
    await this.tx.manager.query(
      `WITH orphan AS (
         SELECT id FROM notifications_message
          WHERE state = 'queued' AND handed_at IS NOT NULL AND claimed_until <= $1 FOR UPDATE SKIP LOCKED)
       UPDATE notifications_message m
          SET state = 'sent', why = 'answer-lost', settled_at = $1, claim = NULL, claimed_until = NULL
         FROM orphan o WHERE m.id = o.id OR m.digest_id = o.id AND m.state = 'queued'`,
      [now],
    );
  }

  private async settle(
    id: string,
    outcome: Pick<MessageRecord, 'state' | 'answer' | 'settledAt'>,
  ): Promise<void> {
    await this.tx.manager.query(
      `UPDATE notifications_message
          SET state = $2, answer = $3, settled_at = $4, claim = NULL, claimed_until = NULL
        WHERE (id = $1 OR digest_id = $1) AND state = 'queued'`,
      [id, outcome.state, outcome.answer, outcome.settledAt],
    );
  }
}
