import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CohortsModule } from '../cohorts/index.ts';
import { CurriculumModule } from '../curriculum/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { LearningModule } from '../learning/index.ts';
import { evidenceParts } from './evidence-parts.ts';
import { AnswersController } from './http/answers.controller.ts';
import { AttendanceController } from './http/attendance.controller.ts';
import { PollsController } from './http/polls.controller.ts';
import { KitController } from './http/kit.controller.ts';
import { ProtocolController } from './http/protocol.controller.ts';
import { RotationController } from './http/rotation.controller.ts';
import { RunWorkshopController } from './http/run-workshop.controller.ts';
import { SeriesController } from './http/series.controller.ts';
import { WorkshopDatesController } from './http/workshop-dates.controller.ts';
import { WorkshopsController } from './http/workshops.controller.ts';
import { AttendanceChangeRecord, AttendanceRecord, ReplyRecord } from './persistence/attendance.entity.ts';
import { DateBook } from './persistence/date-book.ts';
import { DateChangeRecord } from './persistence/date-change.entity.ts';
import { PollAnswerRecord, PollRecord, PollSlotRecord } from './persistence/poll.entity.ts';
import { OccasionsFacade } from './occasions.facade.ts';
import { Polls } from './persistence/polls.repository.ts';
import { WorkshopRecord } from './persistence/workshop.entity.ts';
import { Workshops } from './persistence/workshops.repository.ts';
import { protocolParts } from './protocol-parts.ts';
import { rotationParts } from './rotation-parts.ts';
import { AnswerAskedQuery } from './queries/answer-asked.query.ts';
import { AwayQuery } from './queries/away.query.ts';
import { GroupWorkshops } from './queries/group-workshops.ts';
import { KitQuery } from './queries/kit.query.ts';
import { MyGroupsQuery } from './queries/my-groups.query.ts';
import { MyWorkshopsQuery } from './queries/my-workshops.query.ts';
import { PollReadings } from './queries/poll-readings.ts';
import { PollsQuery } from './queries/polls.query.ts';
import { ProposeSlotsQuery } from './queries/propose-slots.query.ts';
import { ProposeSeriesQuery } from './queries/propose-series.query.ts';
import { SlotPeople } from './queries/slot-people.ts';
import { WorkshopDatesQuery } from './queries/workshop-dates.query.ts';
import { WorkshopsOwnData } from './queries/workshops-own-data.query.ts';
import { WorkshopQuery } from './queries/workshop.query.ts';
import { AdvanceWorkshop } from './use-cases/advance-workshop.ts';
import { AnswerByLink } from './use-cases/answer-by-link.ts';
import { AnswerLinks } from './use-cases/answer-links.ts';
import { AnswerPoll } from './use-cases/answer-poll.ts';
import { AttendanceBook } from './use-cases/attendance-book.ts';
import { CancelWorkshop } from './use-cases/cancel-workshop.ts';
import { CloseWorkshop } from './use-cases/close-workshop.ts';
import { ConfirmPoll } from './use-cases/confirm-poll.ts';
import { GuideDates } from './use-cases/guide-dates.ts';
import { MarkAttendance } from './use-cases/mark-attendance.ts';
import { OpenPoll } from './use-cases/open-poll.ts';
import { OpenWorkshop } from './use-cases/open-workshop.ts';
import { PollDoor } from './use-cases/poll-door.ts';
import { ReplaceFacilitator } from './use-cases/replace-facilitator.ts';
import { ReplyToWorkshop } from './use-cases/reply-to-workshop.ts';
import { RescheduleWorkshop } from './use-cases/reschedule-workshop.ts';
import { ScheduleSeries } from './use-cases/schedule-series.ts';
import { ScheduleWorkshop } from './use-cases/schedule-workshop.ts';
import { OversightController } from './http/oversight.controller.ts';
import { OversightQuery } from './queries/oversight.query.ts';
import { Seats } from './use-cases/seats.ts';
import { WorkshopDates } from './use-cases/workshop-dates.ts';
import { WorkshopSteps } from './use-cases/workshop-steps.ts';
import { WorkshopPlans } from './use-cases/workshop-plans.ts';
import { WorkshopsFacade } from './workshops.facade.ts';

const records = [
  WorkshopRecord,
  ReplyRecord,
  AttendanceRecord,
  AttendanceChangeRecord,
  DateChangeRecord,
  PollRecord,
  PollSlotRecord,
  PollAnswerRecord,
  ...evidenceParts.records,
  ...protocolParts.records,
  ...rotationParts.records,
];
const queries = [
  AnswerAskedQuery,
  AwayQuery,
  GroupWorkshops,
  KitQuery,
  MyGroupsQuery,
  MyWorkshopsQuery,
  OversightQuery,
  PollReadings,
  PollsQuery,
  ProposeSlotsQuery,
  ProposeSeriesQuery,
  SlotPeople,
  WorkshopDatesQuery,
  WorkshopQuery,
  WorkshopsOwnData,
];
const useCases = [
  ScheduleWorkshop,
  ScheduleSeries,
  RescheduleWorkshop,
  CancelWorkshop,
  OpenPoll,
  AnswerPoll,
  ConfirmPoll,
  ReplaceFacilitator,
  ReplyToWorkshop,
  OpenWorkshop,
  CloseWorkshop,
  MarkAttendance,
];

@Module({
  imports: [
    TypeOrmModule.forFeature(records),
    IdentityModule,
    CurriculumModule,
    CohortsModule,
    LearningModule,
  ],
  controllers: [
    WorkshopsController,
    RunWorkshopController,
    AttendanceController,
    WorkshopDatesController,
    PollsController,
    SeriesController,
    AnswersController,
    ProtocolController,
    KitController,
    OversightController,
    RotationController,
  ],
  providers: [
    Workshops,
    DateBook,
    Polls,
    PollDoor,
    OccasionsFacade,
    AnswerByLink,
    AnswerLinks,
    WorkshopDates,
    WorkshopSteps,
    GuideDates,
    Seats,
    AdvanceWorkshop,
    AttendanceBook,
    WorkshopPlans,
    WorkshopsFacade,
    ...queries,
    ...useCases,
    ...evidenceParts.providers,
    ...protocolParts.providers,
    ...rotationParts.providers,
  ],
  exports: [
    WorkshopsFacade,
    OccasionsFacade,
    WorkshopsOwnData,
    ...useCases,
    ...protocolParts.exports,
    ...rotationParts.exports,
  ],
})
export class WorkshopsModule {}
