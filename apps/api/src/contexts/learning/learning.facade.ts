import { Injectable } from '@nestjs/common';
import { Clock } from '../../kit/clock.ts';
import { Transaction } from '../../kit/transaction.ts';
import { type Moment, momentOf } from './domain/moment.ts';
import { type SubjectTitle, SubjectTitles } from './queries/subject-titles.ts';
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
    private readonly clock: Clock,
    private readonly walkers: Walkers,
    private readonly record: RecordCompletion,
    private readonly titles: SubjectTitles,
  ) {}

  /** By member: the title of their subject, where they show it to their facilitator or to their group. */
  subjectTitles(memberIds: readonly string[]): Promise<Map<string, SubjectTitle>> {
    return this.titles.of(memberIds);
  }

  /** Presence completes the collective step. Joins the caller's transaction. */
  async completeByPresence({ cohortId, memberId, stepKey, heldAt, ...presence }: Presence): Promise<void> {
    const { meetingId, means, markedBy } = presence;
    await this.tx.run(async () => {
      const walker = await this.walkers.ofMember(memberId, cohortId);
      const happening = { moment: { ...this.now(), doneAt: heldAt }, writeId: null };
      const evidence = { by: 'presence', meetingId, means, markedBy } as const;
      await this.record.run({ ...walker, actorId: markedBy }, stepKey, evidence, happening);
    });
  }

  /** A named person says that the evidence was wrong: the only thing that withdraws a completion. */
  async withdrawPresence({ cohortId, memberId, stepKey, at, by, reason }: WrongPresence): Promise<void> {
    await this.tx.run(async () => {
      const walker = await this.walkers.ofMember(memberId, cohortId);
      const happening = { moment: this.now(), writeId: null };
      await this.record.withdraw({ ...walker, actorId: by }, stepKey, { at, by, reason }, happening);
    });
  }

  private now(): Moment {
    return momentOf(null, this.clock.now());
  }
}
