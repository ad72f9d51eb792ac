import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { checkedReason } from '../../../kit/reason.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import type { DateChangeKind } from '../domain/date-change.ts';
import { advance, type LifecycleCommand, type WorkshopStatus } from '../domain/lifecycle.ts';
import { AlreadyMarked } from '../domain/workshops.refusals.ts';
import { Workshops } from '../persistence/workshops.repository.ts';
import { Seats } from './seats.ts';
import { WorkshopDates } from './workshop-dates.ts';

@Injectable()
export class CancelWorkshop {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly seats: Seats,
    private readonly workshops: Workshops,
    private readonly dates: WorkshopDates,
  ) {}

  /**
   * It will not take place, and holds nobody any more. Twice is once.
   * @throws OutOfReach, CohortArchived, AlreadyOpen, AlreadyClosed, AlreadyMarked, ReasonNeeded
   */
  run(actor: Actor, cohortId: string, workshopId: string, reason: string): Promise<void> {
    return this.change(actor, cohortId, { workshopId, reason, command: 'cancel' });
  }

  /**
   * One that was cancelled is to come again at its date, and everybody is asked again; one that was closed is open
   * again, with what was marked. Twice is once.
   * @throws OutOfReach, CohortArchived, ReasonNeeded, PeopleBusy
   */
  undo(actor: Actor, cohortId: string, workshopId: string, reason: string): Promise<void> {
    return this.change(actor, cohortId, { workshopId, reason, command: 'reopen' });
  }

  private change(actor: Actor, cohortId: string, { workshopId, reason, command }: Change): Promise<void> {
    return this.tx.run(async () => {
      const { workshop, memberId } = await this.seats.holding('running', actor, cohortId, workshopId);
      const next = advance(workshop, command, this.clock.now());
      if (!next) return;
      const marked = (await this.workshops.attendances([workshopId])).length > 0;
      if (command === 'cancel' && marked) throw new AlreadyMarked();
      const patch = { ...next, revision: workshop.revision + 1 };
      const entry = { kind: kindOf(next.status), reason: checkedReason(reason), by: memberId };
      await this.dates.change(workshop, patch, entry);
      if (next.status === 'scheduled') await this.workshops.forgetReplies(workshopId);
    });
  }
}

const kindOf = (status: WorkshopStatus): DateChangeKind =>
  status === 'cancelled' ? 'cancelled' : status === 'scheduled' ? 'reopened' : 'resumed';

type Change = Readonly<{
  workshopId: string;
  reason: string;
  command: Extract<LifecycleCommand, 'cancel' | 'reopen'>;
}>;
