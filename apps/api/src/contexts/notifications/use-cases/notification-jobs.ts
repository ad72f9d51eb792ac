import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../../kit/jobs.ts';
import { Outbox } from '../../../kit/outbox.ts';
import type { MeetingChanged } from '../../cohorts/index.ts';
import type { ActionDue, LookBackDue } from '../../room/index.ts';
import { QueueAfter } from './queue-after.ts';
import { Rounds } from './rounds.ts';

/** When what is done: at each change of the calendar, and by the clock. */
@Injectable()
export class NotificationJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
    private readonly rounds: Rounds,
    private readonly after: QueueAfter,
  ) {}

  onModuleInit(): void {
    this.outbox.listen<MeetingChanged>(
      'cohorts.meeting-changed',
      'notifications.tell-meeting',
      ({ payload }) => this.rounds.tell(payload.meetingId),
    );
    this.outbox.listen<ActionDue>('room.action-due', 'notifications.tell-action-due', ({ payload }) =>
      this.after.actionDue(payload),
    );
    this.outbox.listen<LookBackDue>('room.look-back-due', 'notifications.tell-look-back', ({ payload }) =>
      this.after.lookBackDue(payload),
    );
    this.jobs.every('notifications.every-minute', '* * * * *', () => this.rounds.everyMinute());
    this.jobs.every('notifications.every-quarter', '*/15 * * * *', () => this.rounds.everyQuarter());
  }
}
