import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Outbox } from '../../../kit/outbox.ts';
import type { ContestAnswered } from '../domain/workshops.events.ts';
import { EvidenceLines } from '../persistence/evidence-lines.ts';
import type { WorkshopRecord } from '../persistence/workshop.entity.ts';

/** Whoever contested what is recorded of them is answered by what is then done to the sheet. */
@Injectable()
export class ContestAnswers {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly lines: EvidenceLines,
  ) {}

  /** Does it, in the caller's transaction, and tells those who await nothing any more because of it. */
  async answering({ id, cohortId }: WorkshopRecord, change: () => Promise<void>): Promise<void> {
    const before = await this.lines.awaitingAnswer(id);
    await change();
    if (before.length === 0) return;
    const after = await this.lines.awaitingAnswer(id);
    for (const memberId of before.filter((each) => !after.includes(each))) {
      const payload = { workshopId: id, cohortId, memberId };
      await this.outbox.add({
        ...{ topic: 'workshops.contest-answered', occurredAt: this.clock.now().toISOString(), payload },
      } satisfies ContestAnswered);
    }
  }
}
