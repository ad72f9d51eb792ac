import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../../kit/jobs.ts';
import { Outbox } from '../../../kit/outbox.ts';
import type { MeetingChanged, MemberLeft } from '../../cohorts/index.ts';
import type {
  AbsenceAnnounced,
  AttendanceContested,
  ClientMissing,
  ContestAnswered,
  PollEnded,
  PollOpened,
  TurnChanged,
} from '../../workshops/index.ts';
import { DueReminders } from './due-reminders.ts';
import { QueueNotices } from './queue-notices.ts';
import { Rounds } from './rounds.ts';

/** When what is done: at each change of the calendar, and by the clock. */
@Injectable()
export class NotificationJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
    private readonly rounds: Rounds,
    private readonly reminders: DueReminders,
    private readonly notices: QueueNotices,
  ) {}

  onModuleInit(): void {
    this.outbox.listen<MemberLeft>('cohorts.member-left', 'notifications.tell-departure', (event) =>
      this.notices.memberLeft(event),
    );
    this.outbox.listen<MeetingChanged>(
      'cohorts.meeting-changed',
      'notifications.tell-meeting',
      ({ payload }) => this.rounds.tell(payload.meetingId),
    );
    this.outbox.listen<MeetingChanged>('cohorts.meeting-changed', 'notifications.tell-waiting', (event) =>
      this.notices.meetingChanged(event),
    );
    this.listenToWorkshops();
    this.listenToSheets();
    this.jobs.every('notifications.every-minute', '* * * * *', () => this.rounds.everyMinute());
    this.jobs.every('notifications.every-quarter', '*/15 * * * *', () => this.rounds.everyQuarter());
    this.jobs.every('notifications.forget-reminders', '50 2 * * *', () => this.reminders.forget());
  }

  private listenToSheets(): void {
    const { outbox, notices } = this;
    outbox.listen<AttendanceContested>(
      'workshops.attendance-contested',
      'notifications.tell-contest',
      (event) => notices.attendanceContested(event),
    );
    outbox.listen<ContestAnswered>(
      'workshops.contest-answered',
      'notifications.tell-contest-answered',
      (event) => notices.contestAnswered(event),
    );
  }

  private listenToWorkshops(): void {
    const { outbox, notices } = this;
    outbox.listen<PollOpened>('workshops.poll-opened', 'notifications.tell-poll', (event) =>
      notices.pollOpened(event),
    );
    outbox.listen<PollEnded>('workshops.poll-ended', 'notifications.tell-poll-ended', (event) =>
      notices.pollEnded(event),
    );
    outbox.listen<AbsenceAnnounced>('workshops.absence-announced', 'notifications.tell-absence', (event) =>
      notices.absenceAnnounced(event),
    );
    outbox.listen<ClientMissing>('workshops.client-missing', 'notifications.tell-client-missing', (event) =>
      notices.clientMissing(event),
    );
    outbox.listen<TurnChanged>('workshops.turn-changed', 'notifications.tell-turn', (event) =>
      notices.turnChanged(event),
    );
  }
}
