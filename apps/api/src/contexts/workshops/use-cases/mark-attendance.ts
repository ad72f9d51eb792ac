import { Injectable } from '@nestjs/common';
import { dayIn } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { type Actor, OutOfReach } from '../../identity/index.ts';
import { LearningFacade } from '../../learning/index.ts';
import { type AttendanceChange, type AttendanceStatus, changeAttendance } from '../domain/attendance.ts';
import type { WorkshopRecord } from '../persistence/workshop.entity.ts';
import { type Attendee, Workshops } from '../persistence/workshops.repository.ts';
import { Seats } from './seats.ts';

export type Marking = Attendee & Readonly<{ status: AttendanceStatus; reason?: string | null }>;

@Injectable()
export class MarkAttendance {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly seats: Seats,
    private readonly workshops: Workshops,
    private readonly learning: LearningFacade,
  ) {}

  /**
   * A presence completes the step at once; an absence marked over it withdraws the evidence, and both stay written.
   * @throws OutOfReach, CohortArchived, NotBegun, MemberLeft, ReasonNeeded
   */
  run(actor: Actor, cohortId: string, { status, reason, ...attendee }: Marking): Promise<void> {
    return this.tx.run(async () => {
      const {
        workshop,
        group,
        memberId: by,
      } = await this.seats.holding('running', actor, cohortId, attendee.workshopId);
      const day = dayIn(workshop.zone, workshop.startsAt);
      const person = group.members.find(({ memberId }) => memberId === attendee.memberId);
      if (!person || person.joinedOn > day) throw new OutOfReach();
      const facts = {
        workshop: { ...workshop, day },
        before: await this.markedAs(attendee),
        leftOn: person.leftOn,
      };
      const change = changeAttendance(facts, { status, reason: reason ?? null }, this.clock.now());
      if (!change) return;
      await this.workshops.mark(attendee, change, by);
      await this.tellLearning(workshop, attendee.memberId, change, by);
    });
  }

  private async markedAs({ workshopId, memberId }: Attendee): Promise<AttendanceStatus | null> {
    const marks = await this.workshops.attendances([workshopId]);
    return marks.find((each) => each.memberId === memberId)?.status ?? null;
  }

  private async tellLearning(
    { id: meetingId, cohortId, stepKey, startsAt }: WorkshopRecord,
    memberId: string,
    { effect, after, reason }: AttendanceChange,
    by: string,
  ): Promise<void> {
    const step = { cohortId, memberId, stepKey };
    if (effect === 'completes') {
      await this.learning.completeByPresence({
        ...step,
        meetingId,
        means: after,
        markedBy: by,
        heldAt: startsAt,
      });
    }
    if (effect === 'withdraws') {
      await this.learning.withdrawPresence({ ...step, by, reason: reason!, at: this.clock.now() });
    }
  }
}
