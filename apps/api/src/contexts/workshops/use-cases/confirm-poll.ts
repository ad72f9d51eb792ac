import { Injectable } from '@nestjs/common';
import { dayIn, timeIn } from '../../../kit/calendar.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { isToConfirm } from '../domain/poll.ts';
import type { PollRecord } from '../persistence/poll.entity.ts';
import { Workshops } from '../persistence/workshops.repository.ts';
import { PollDoor } from './poll-door.ts';
import { RescheduleWorkshop } from './reschedule-workshop.ts';
import { ScheduleWorkshop } from './schedule-workshop.ts';

export type Confirmation = Readonly<{ pollId: string; slotId: string; reason?: string | null }>;
export type Confirmed = Readonly<{ workshopId: string }>;

@Injectable()
export class ConfirmPoll {
  constructor(
    private readonly tx: Transaction,
    private readonly door: PollDoor,
    private readonly workshops: Workshops,
    private readonly schedule: ScheduleWorkshop,
    private readonly reschedule: RescheduleWorkshop,
  ) {}

  /**
   * The workshop takes place at that hour: its first date, or its new one, with the reason that a move needs. The
   * same hour confirmed twice is once.
   * @throws OutOfReach, CohortArchived, SlotUnknown, PollClosed, PeopleBusy, and what moving a workshop refuses
   */
  run(actor: Actor, cohortId: string, { pollId, slotId, reason }: Confirmation): Promise<Confirmed> {
    return this.tx.run(async () => {
      const { poll, slots } = await this.door.running(actor, cohortId, pollId);
      const { groupId, stepKey } = poll;
      const slotIds = slots.map(({ id }) => id);
      const isNew = isToConfirm(poll, slotIds, slotId);
      const known = await this.workshops.lockStep(groupId, stepKey);
      if (!isNew && known) return { workshopId: known.id };
      const wanted = wantedAt(poll, slots.find(({ id }) => id === slotId)!.startsAt);
      await this.door.end(pollId, slotId);
      if (!known) return this.schedule.run(actor, cohortId, { groupId, stepKey, ...wanted });
      const move = { workshopId: known.id, revision: known.revision, reason };
      await this.reschedule.run(actor, cohortId, { ...move, ...wanted });
      return { workshopId: known.id };
    });
  }

  /** Nobody needs to answer any more, and no date changes. Twice is once. @throws OutOfReach, CohortArchived */
  withdraw(actor: Actor, cohortId: string, pollId: string): Promise<void> {
    return this.tx.run(async () => {
      const { poll } = await this.door.running(actor, cohortId, pollId);
      if (poll.closedAt === null) await this.door.end(pollId, null);
    });
  }
}

const wantedAt = ({ zone, minutes, place, access, link, phone }: PollRecord, startsAt: Date) => ({
  ...{ date: dayIn(zone, startsAt), time: timeIn(zone, startsAt), minutes, place, access, link, phone },
});
