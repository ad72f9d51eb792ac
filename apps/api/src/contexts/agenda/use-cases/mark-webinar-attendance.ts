import { Injectable } from '@nestjs/common';
import { dayIn } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { CohortsFacade } from '../../cohorts/index.ts';
import { type Actor, membershipIn, OutOfReach } from '../../identity/index.ts';
import { LearningFacade } from '../../learning/index.ts';
import { NotBegun } from '../domain/agenda.refusals.ts';
import { changePresence, type PresenceChange } from '../domain/presence.ts';
import type { AgendaEventRecord } from '../persistence/event.entity.ts';
import { AgendaEvents } from '../persistence/agenda-events.repository.ts';

export type WebinarMarking = Readonly<{
  eventId: string;
  memberId: string;
  present: boolean;
  reason?: string | null;
}>;
type Hands = Readonly<{ memberId: string; by: string }>;

@Injectable()
export class MarkWebinarAttendance {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly cohorts: CohortsFacade,
    private readonly events: AgendaEvents,
    private readonly learning: LearningFacade,
  ) {}

  /**
   * A presence completes the step at once; taking it back withdraws the evidence, with a reason.
   * @throws OutOfReach, CohortArchived, NotBegun, MemberLeft, ReasonNeeded
   */
  run(actor: Actor, cohortId: string, { eventId, memberId, present, reason }: WebinarMarking): Promise<void> {
    return this.tx.run(async () => {
      const event = await this.events.lock(cohortId, eventId);
      const by = membershipIn(actor, cohortId)?.memberId;
      if (!event || by === undefined) throw new OutOfReach();
      if (event.cancelledAt !== null) throw new NotBegun({ at: event.startsAt.toISOString() });
      await this.cohorts.runningCohort(cohortId);
      const facts = {
        ...(await this.factsOf(event, memberId)),
        before: await this.events.markedAs(eventId, memberId),
      };
      const change = changePresence(facts, { present, reason: reason ?? null }, this.clock.now());
      if (!change) return;
      await this.events.mark({ eventId, memberId, present, markedBy: by });
      await this.tellLearning(event, { memberId, by }, change);
    });
  }

  private async factsOf({ cohortId, startsAt, zone }: AgendaEventRecord, memberId: string) {
    const { role, joinedOn, leftOn } = await this.cohorts.member(cohortId, memberId);
    const day = dayIn(zone, startsAt);
    if (role !== 'participant' || joinedOn > day) throw new OutOfReach();
    return { startsAt, day, leftOn };
  }

  /** An event that is no step of the course completes nothing. */
  private async tellLearning(
    event: AgendaEventRecord,
    { memberId, by }: Hands,
    change: PresenceChange,
  ): Promise<void> {
    const { id: meetingId, cohortId, stepKey, startsAt } = event;
    if (stepKey === null) return;
    const step = { cohortId, memberId, stepKey };
    if (change.effect === 'completes') {
      await this.learning.completeByPresence({
        ...step,
        meetingId,
        means: 'present',
        markedBy: by,
        heldAt: startsAt,
      });
    }
    if (change.effect === 'withdraws') {
      await this.learning.withdrawPresence({ ...step, by, reason: change.reason, at: this.clock.now() });
    }
  }
}
