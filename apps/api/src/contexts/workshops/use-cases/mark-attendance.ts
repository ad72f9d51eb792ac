import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { AttendanceBook, type Mark } from './attendance-book.ts';
import { Seats } from './seats.ts';

export type Marking = Mark & Readonly<{ workshopId: string }>;

@Injectable()
export class MarkAttendance {
  constructor(
    private readonly tx: Transaction,
    private readonly seats: Seats,
    private readonly book: AttendanceBook,
  ) {}

  /**
   * A presence completes the step at once; an absence marked over it withdraws the evidence, and both stay written.
   * @throws OutOfReach, CohortArchived, NotBegun, MemberLeft, ReasonNeeded
   */
  run(actor: Actor, cohortId: string, { workshopId, ...mark }: Marking): Promise<void> {
    return this.tx.run(async () => {
      const { workshop, memberId: by } = await this.seats.holding('running', actor, cohortId, workshopId);
      await this.book.write(workshop, mark, by);
    });
  }
}
