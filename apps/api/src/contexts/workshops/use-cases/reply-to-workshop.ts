import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { checkRepliesOpen, type ReplyAnswer } from '../domain/reply.ts';
import { Workshops } from '../persistence/workshops.repository.ts';
import { AbsenceNews } from './absence-news.ts';
import { Seats } from './seats.ts';

@Injectable()
export class ReplyToWorkshop {
  constructor(
    private readonly tx: Transaction,
    private readonly seats: Seats,
    private readonly workshops: Workshops,
    private readonly news: AbsenceNews,
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
      if (answer === 'not-coming' && before?.answer !== answer) await this.news.tell(workshop, memberId);
    });
  }
}
