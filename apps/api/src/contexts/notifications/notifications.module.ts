import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CohortsModule } from '../cohorts/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { LearningModule } from '../learning/index.ts';
import { RoomModule } from '../room/index.ts';
import { WorkshopsModule } from '../workshops/index.ts';
import { LedgerController } from './http/ledger.controller.ts';
import { MailPreferencesController } from './http/mail-preferences.controller.ts';
import { UnsubscriptionsController } from './http/unsubscriptions.controller.ts';
import { MessageRecord } from './persistence/message.entity.ts';
import { Messages } from './persistence/messages.repository.ts';
import { CohortSettingRecord, PreferenceRecord, RemindedRecord } from './persistence/preference.entity.ts';
import { PreferenceBook } from './persistence/preferences.repository.ts';
import { Reminded } from './persistence/reminded.repository.ts';
import { Sending } from './persistence/sending.repository.ts';
import { LedgerQuery } from './queries/ledger.query.ts';
import { LedgerReach } from './queries/ledger-reach.ts';
import { MessageContentQuery } from './queries/message-content.query.ts';
import { NotificationsOwnData } from './queries/notifications-own-data.query.ts';
import { ChooseMails } from './use-cases/choose-mails.ts';
import { DeliverMessage } from './use-cases/deliver-message.ts';
import { DueReminders } from './use-cases/due-reminders.ts';
import { GatherDigests } from './use-cases/gather-digests.ts';
import { MendMessage } from './use-cases/mend-message.ts';
import { MessageDrafts } from './use-cases/message-drafts.ts';
import { NotificationJobs } from './use-cases/notification-jobs.ts';
import { QueueAfter } from './use-cases/queue-after.ts';
import { QueueNews } from './use-cases/queue-news.ts';
import { QueueNotices } from './use-cases/queue-notices.ts';
import { QueueStudy } from './use-cases/queue-study.ts';
import { QueueReminders } from './use-cases/queue-reminders.ts';
import { ReadAgain } from './use-cases/read-again.ts';
import { RereadDigests } from './use-cases/reread-digests.ts';
import { RereadStudy } from './use-cases/reread-study.ts';
import { RereadMeetings } from './use-cases/reread-meetings.ts';
import { Readers } from './use-cases/readers.ts';
import { ReadRooms } from './use-cases/read-rooms.ts';
import { RereadMeetingNotices } from './use-cases/reread-meeting-notices.ts';
import { RereadPollNotices } from './use-cases/reread-poll-notices.ts';
import { RereadTurnNotices } from './use-cases/reread-turn-notices.ts';
import { RereadNotices } from './use-cases/reread-notices.ts';
import { Rounds } from './use-cases/rounds.ts';
import { SendDueMessages } from './use-cases/send-due-messages.ts';
import { SetReminders } from './use-cases/set-reminders.ts';
import { SkipPast } from './use-cases/skip-past.ts';
import { TakeReturned } from './use-cases/take-returned.ts';
import { Unsubscribe } from './use-cases/unsubscribe.ts';
import { WriteMail } from './use-cases/write-mail.ts';

const records = [MessageRecord, PreferenceRecord, CohortSettingRecord, RemindedRecord];
const repositories = [Messages, PreferenceBook, Reminded, Sending];
const queries = [LedgerQuery, LedgerReach, MessageContentQuery, NotificationsOwnData];
const useCases = [
  ...[ChooseMails, MendMessage, SetReminders, SkipPast, TakeReturned, Unsubscribe],
  DeliverMessage,
  DueReminders,
  GatherDigests,
  MessageDrafts,
  QueueAfter,
  QueueNews,
  QueueNotices,
  QueueReminders,
  QueueStudy,
  RereadDigests,
  RereadStudy,
  ReadAgain,
  Readers,
  ReadRooms,
  RereadMeetings,
  RereadMeetingNotices,
  RereadPollNotices,
  RereadTurnNotices,
  RereadNotices,
  SendDueMessages,
  WriteMail,
];

/** Listens to the calendar, writes to people, and keeps the ledger of it. */
@Module({
  imports: [
    TypeOrmModule.forFeature(records),
    CohortsModule,
    IdentityModule,
    LearningModule,
    RoomModule,
    WorkshopsModule,
  ],
  controllers: [LedgerController, MailPreferencesController, UnsubscriptionsController],
  providers: [...repositories, ...queries, ...useCases, NotificationJobs, Rounds],
  exports: [
    NotificationsOwnData,
    SkipPast,
    GatherDigests,
    QueueNews,
    QueueReminders,
    SendDueMessages,
    TakeReturned,
  ],
})
export class NotificationsModule {}
