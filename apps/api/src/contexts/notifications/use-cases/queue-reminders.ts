import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import { MeetingLists } from '../../cohorts/index.ts';
import { isReminded } from '../domain/reminders.ts';
import { Messages, type NewMessage } from '../persistence/messages.repository.ts';
import { DueReminders } from './due-reminders.ts';
import { MessageDrafts } from './message-drafts.ts';

@Injectable()
export class QueueReminders {
  constructor(
    private readonly tx: Transaction,
    private readonly due: DueReminders,
    private readonly meetings: MeetingLists,
    private readonly messages: Messages,
    private readonly drafts: MessageDrafts,
  ) {}

  /** By the clock, from the calendar as it stands: a meeting that moves needs no other reminder to be taken back. */
  run(): Promise<void> {
    return this.tx.run(async () => {
      const due = new Map((await this.due.take()).map((each) => [each.meeting.id, each]));
      if (due.size === 0) return;
      const ids = [...due.keys()];
      const told = new Map(
        (await this.messages.toldOf(ids)).map(({ meetingId, accountId, at }) => [meetingId + accountId, at]),
      );
      const reminders = (await this.meetings.concerned(ids)).flatMap(
        ({ meetingId, accountId }): NewMessage[] => {
          const { meeting, distance } = due.get(meetingId)!;
          if (!isReminded(told.get(meetingId + accountId) ?? null, distance, meeting.startsAt)) return [];
          return [this.drafts.about(meeting, accountId, `reminder-${distance}`)];
        },
      );
      await this.messages.queue(reminders);
    });
  }
}
