import { Injectable } from '@nestjs/common';
import { dayIn } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { CohortsFacade } from '../../cohorts/index.ts';
import { OutOfReach } from '../../identity/index.ts';
import { LearningFacade } from '../../learning/index.ts';
import { type AttendanceChange, type AttendanceStatus, changeAttendance } from '../domain/attendance.ts';
import type { WorkshopRecord } from '../persistence/workshop.entity.ts';
import { type Attendee, Workshops } from '../persistence/workshops.repository.ts';
import { ContestAnswers } from './contest-answers.ts';

export type Mark = Readonly<{ memberId: string; status: AttendanceStatus; reason?: string | null }>;

/** Who was there, as somebody says it, and what it does to the step. */
@Injectable()
export class AttendanceBook {
  constructor(
    private readonly clock: Clock,
    private readonly cohorts: CohortsFacade,
    private readonly workshops: Workshops,
    private readonly learning: LearningFacade,
    private readonly answers: ContestAnswers,
  ) {}

  /** In the caller's transaction, with the workshop locked. @throws OutOfReach, NotBegun, MemberLeft, ReasonNeeded */
  async write(workshop: WorkshopRecord, { memberId, status, reason }: Mark, by: string): Promise<void> {
    const group = await this.cohorts.group(workshop.cohortId, workshop.groupId);
    const day = dayIn(workshop.zone, workshop.startsAt);
    const person = group.members.find((each) => each.memberId === memberId);
    if (!person || person.joinedOn > day) throw new OutOfReach();
    const attendee = { workshopId: workshop.id, memberId };
    const facts = {
      workshop: { ...workshop, day },
      before: await this.markedAs(attendee),
      leftOn: person.leftOn,
    };
    const change = changeAttendance(facts, { status, reason: reason ?? null }, this.clock.now());
    if (!change) return;
    await this.answers.answering(workshop, () => this.workshops.mark(attendee, change, by));
    await this.tellLearning(workshop, memberId, change, by);
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
