import { Injectable } from '@nestjs/common';
import { Transaction } from '../../kit/transaction.ts';
import { RecordCompletion } from './use-cases/record-completion.ts';
import { Walkers } from './use-cases/walkers.ts';

/** Presence at a meeting, as the context that keeps attendance tells it. */
export type Presence = Readonly<{
  cohortId: string;
  memberId: string;
  stepKey: string;
  meetingId: string;
  /** on-site, online, phone… */
  means: string;
  /** Member who marked it. */
  markedBy: string;
  /** When the meeting was held: the completion's own date. */
  heldAt: Date;
}>;

export type WrongPresence = Readonly<{
  cohortId: string;
  memberId: string;
  stepKey: string;
  by: string;
  reason: string;
  at: Date;
}>;

@Injectable()
export class LearningFacade {
  constructor(
    private readonly tx: Transaction,
    private readonly walkers: Walkers,
    private readonly record: RecordCompletion,
  ) {}

  /** Presence completes the collective step. Joins the caller's transaction. */
  async completeByPresence({
    cohortId,
    memberId,
    stepKey,
    meetingId,
    means,
    markedBy,
    heldAt,
  }: Presence): Promise<void> {
    await this.tx.run(async () => {
      const walker = await this.walkers.ofMember(memberId, cohortId);
      await this.record.run(walker, stepKey, { by: 'presence', meetingId, means, markedBy }, heldAt);
    });
  }

  /** A named person says that the evidence was wrong: the only thing that withdraws a completion. */
  async withdrawPresence({ cohortId, memberId, stepKey, at, by, reason }: WrongPresence): Promise<void> {
    await this.tx.run(async () => {
      const walker = await this.walkers.ofMember(memberId, cohortId);
      await this.record.withdraw(walker, stepKey, { at, by, reason });
    });
  }
}
