import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { checkRepliesOpen, type ReplyAnswer } from '../domain/reply.ts';
import { Workshops } from '../persistence/workshops.repository.ts';
import { Seats } from './seats.ts';

@Injectable()
export class ReplyToWorkshop {
  constructor(
    private readonly tx: Transaction,
    private readonly seats: Seats,
    private readonly workshops: Workshops,
  ) {}

  /** The last word wins, until the workshop opens. @throws OutOfReach, CohortArchived, AlreadyOpen */
  run(actor: Actor, cohortId: string, workshopId: string, answer: ReplyAnswer): Promise<void> {
    return this.tx.run(async () => {
      const { workshop, memberId } = await this.seats.holding('taking-part', actor, cohortId, workshopId);
      checkRepliesOpen(workshop.status);
      await this.workshops.reply({ workshopId, memberId }, answer);
    });
  }
}
