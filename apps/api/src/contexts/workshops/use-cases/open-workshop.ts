import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { advance } from '../domain/lifecycle.ts';
import { Workshops } from '../persistence/workshops.repository.ts';
import { Seats } from './seats.ts';

@Injectable()
export class OpenWorkshop {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly seats: Seats,
    private readonly workshops: Workshops,
  ) {}

  /** Twice is once. @throws OutOfReach, CohortArchived, AlreadyClosed */
  run(actor: Actor, cohortId: string, workshopId: string): Promise<void> {
    return this.tx.run(async () => {
      const { workshop } = await this.seats.holding('running', actor, cohortId, workshopId);
      const next = advance(workshop, 'open', this.clock.now());
      if (next) await this.workshops.advance(workshopId, next);
    });
  }
}
