import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { AdvanceWorkshop } from './advance-workshop.ts';
import { Seats } from './seats.ts';

@Injectable()
export class OpenWorkshop {
  constructor(
    private readonly tx: Transaction,
    private readonly seats: Seats,
    private readonly advancing: AdvanceWorkshop,
  ) {}

  /** Twice is once. @throws OutOfReach, CohortArchived, AlreadyClosed */
  run(actor: Actor, cohortId: string, workshopId: string): Promise<void> {
    return this.tx.run(async () => {
      const { workshop } = await this.seats.holding('running', actor, cohortId, workshopId);
      await this.advancing.run(workshop, 'open');
    });
  }
}
