import { type MessageKind, reminderDistances } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { type Meeting, MeetingLists } from '../../cohorts/index.ts';
import { momentOf } from '../domain/reminders.ts';
import { Messages, type NewMessage } from '../persistence/messages.repository.ts';
import { MessageDrafts } from './message-drafts.ts';

/** What would have been written, and when. */
type Moment = Readonly<{ kind: MessageKind; at: Date }>;

@Injectable()
export class SkipPast {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly meetings: MeetingLists,
    private readonly messages: Messages,
    private readonly drafts: MessageDrafts,
  ) {}

  /** Enters what a demonstration's people would have been written by now, as skipped: nobody writes to the past. */
  run(cohortId: string): Promise<void> {
    return this.tx.run(async () => {
      const meetings = await this.meetings.ofCohort(cohortId);
      const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
      const concerned = await this.meetings.concerned([...byId.keys()]);
      const messages = concerned.flatMap(({ meetingId, accountId }) => {
        const meeting = byId.get(meetingId)!;
        return this.momentsOf(meeting).map((moment) => this.skipped(meeting, accountId, moment));
      });
      await this.messages.queue(messages);
    });
  }

  private momentsOf({ startsAt, changedAt }: Meeting): Moment[] {
    const reminders = reminderDistances.map((distance): Moment => ({
      ...{ kind: `reminder-${distance}`, at: momentOf(distance, startsAt) },
    }));
    const invitation: Moment = { kind: 'invitation', at: changedAt };
    const now = this.clock.now();
    return [invitation, ...reminders.filter(({ at }) => at > changedAt)].filter(({ at }) => at <= now);
  }

  private skipped(meeting: Meeting, accountId: string, { kind, at }: Moment): NewMessage {
    const past = { createdAt: at, dueAt: at, state: 'skipped', why: 'demonstration-past' } as const;
    return { ...this.drafts.about(meeting, accountId, kind), ...past };
  }
}
