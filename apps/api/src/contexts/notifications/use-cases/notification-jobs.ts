import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../../kit/jobs.ts';
import { Outbox } from '../../../kit/outbox.ts';
import type { MeetingChanged } from '../../cohorts/index.ts';
import { DueReminders } from './due-reminders.ts';
import { Rounds } from './rounds.ts';

/** When what is done: at each change of the calendar, and by the clock. */
@Injectable()
export class NotificationJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
    private readonly rounds: Rounds,
    private readonly reminders: DueReminders,
  ) {}

  onModuleInit(): void {
    this.outbox.listen<MeetingChanged>(
      'cohorts.meeting-changed',
      'notifications.tell-meeting',
      ({ payload }) => this.rounds.tell(payload.meetingId),
    );
    this.jobs.every('notifications.every-minute', '* * * * *', () => this.rounds.everyMinute());
    this.jobs.every('notifications.every-quarter', '*/15 * * * *', () => this.rounds.everyQuarter());
    this.jobs.every('notifications.forget-reminders', '50 2 * * *', () => this.reminders.forget());
  }
}
