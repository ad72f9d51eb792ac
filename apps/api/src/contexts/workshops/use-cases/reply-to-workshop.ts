import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Outbox } from '../../../kit/outbox.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { checkRepliesOpen, type ReplyAnswer } from '../domain/reply.ts';
import type { AbsenceAnnounced } from '../domain/workshops.events.ts';
import { Workshops } from '../persistence/workshops.repository.ts';
import { Seats } from './seats.ts';

@Injectable()
export class ReplyToWorkshop {
  constructor(
    private readonly tx: Transaction,
    private readonly seats: Seats,
    private readonly workshops: Workshops,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /**
   * The last word wins, until the workshop opens. An absence is told to those who prepare it.
   * @throws OutOfReach, CohortArchived, AlreadyOpen, Cancelled
   */
  run(actor: Actor, cohortId: string, workshopId: string, answer: ReplyAnswer): Promise<void> {
    return this.tx.run(async () => {
      const { workshop, memberId } = await this.seats.holding('taking-part', actor, cohortId, workshopId);
      checkRepliesOpen(workshop.status);
      const before = (await this.workshops.replies([workshopId])).find((each) => each.memberId === memberId);
      await this.workshops.reply({ workshopId, memberId }, answer);
      if (answer === 'not-coming' && before?.answer !== answer)
        await this.tell({ workshopId, cohortId, memberId });
    });
  }

  private async tell(payload: AbsenceAnnounced['payload']): Promise<void> {
    await this.outbox.add({
      ...{ topic: 'workshops.absence-announced', occurredAt: this.clock.now().toISOString() },
      payload,
    } satisfies AbsenceAnnounced);
  }
}
