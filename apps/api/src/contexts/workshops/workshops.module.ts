import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CohortsModule } from '../cohorts/index.ts';
import { CurriculumModule } from '../curriculum/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { LearningModule } from '../learning/index.ts';
import { RunWorkshopController } from './http/run-workshop.controller.ts';
import { WorkshopDatesController } from './http/workshop-dates.controller.ts';
import { WorkshopsController } from './http/workshops.controller.ts';
import { AttendanceChangeRecord, AttendanceRecord, ReplyRecord } from './persistence/attendance.entity.ts';
import { DateBook } from './persistence/date-book.ts';
import { DateChangeRecord } from './persistence/date-change.entity.ts';
import { WorkshopRecord } from './persistence/workshop.entity.ts';
import { Workshops } from './persistence/workshops.repository.ts';
import { GroupWorkshops } from './queries/group-workshops.ts';
import { MyGroupsQuery } from './queries/my-groups.query.ts';
import { MyWorkshopsQuery } from './queries/my-workshops.query.ts';
import { WorkshopDatesQuery } from './queries/workshop-dates.query.ts';
import { WorkshopQuery } from './queries/workshop.query.ts';
import { CancelWorkshop } from './use-cases/cancel-workshop.ts';
import { CloseWorkshop } from './use-cases/close-workshop.ts';
import { MarkAttendance } from './use-cases/mark-attendance.ts';
import { OpenWorkshop } from './use-cases/open-workshop.ts';
import { ReplaceFacilitator } from './use-cases/replace-facilitator.ts';
import { ReplyToWorkshop } from './use-cases/reply-to-workshop.ts';
import { RescheduleWorkshop } from './use-cases/reschedule-workshop.ts';
import { ScheduleWorkshop } from './use-cases/schedule-workshop.ts';
import { Seats } from './use-cases/seats.ts';
import { WorkshopDates } from './use-cases/workshop-dates.ts';

const records = [WorkshopRecord, ReplyRecord, AttendanceRecord, AttendanceChangeRecord, DateChangeRecord];
const queries = [GroupWorkshops, MyGroupsQuery, MyWorkshopsQuery, WorkshopDatesQuery, WorkshopQuery];
const useCases = [
  ScheduleWorkshop,
  RescheduleWorkshop,
  CancelWorkshop,
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
  controllers: [WorkshopsController, RunWorkshopController, WorkshopDatesController],
  providers: [Workshops, DateBook, WorkshopDates, Seats, ...queries, ...useCases],
  exports: useCases,
})
export class WorkshopsModule {}
