import { Module } from '@nestjs/common';
import { CohortsModule } from '../cohorts/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { LearningModule } from '../learning/index.ts';
import { CalendarAddressController } from './http/calendar-address.controller.ts';
import { CalendarFeedController } from './http/calendar-feed.controller.ts';
import { CalendarAddressQuery } from './queries/calendar-address.query.ts';
import { CalendarFeedQuery } from './queries/calendar-feed.query.ts';
import { ReadingPace } from './reading-pace.ts';
import { ChooseCalendarContents } from './use-cases/choose-calendar-contents.ts';
import { MakeCalendarAddress } from './use-cases/make-calendar-address.ts';
import { OpenCalendarAddress } from './use-cases/open-calendar-address.ts';
import { RevokeCalendarAddress } from './use-cases/revoke-calendar-address.ts';

@Module({
  imports: [IdentityModule, CohortsModule, LearningModule],
  controllers: [CalendarFeedController, CalendarAddressController],
  providers: [
    ...[CalendarFeedQuery, CalendarAddressQuery, ReadingPace],
    ...[MakeCalendarAddress, ChooseCalendarContents, OpenCalendarAddress, RevokeCalendarAddress],
  ],
})
export class InteropModule {}
