import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CohortsModule } from '../cohorts/index.ts';
import { LearningModule } from '../learning/index.ts';
import { AgendaController } from './http/agenda.controller.ts';
import { RoomAddressController } from './http/room-address.controller.ts';
import { WebinarPlacesController } from './http/webinar-places.controller.ts';
import { AgendaEvents } from './persistence/agenda-events.repository.ts';
import { AgendaEventRecord, EventAttendanceRecord } from './persistence/event.entity.ts';
import { AgendaOwnData } from './queries/agenda-own-data.query.ts';
import { WebinarPeopleQuery } from './queries/webinar-people.query.ts';
import { WebinarsQuery } from './queries/webinars.query.ts';
import { MarkWebinarAttendance } from './use-cases/mark-webinar-attendance.ts';
import { ProposeRoom } from './use-cases/propose-room.ts';
import { RedateWebinar } from './use-cases/redate-webinar.ts';
import { ScheduleWebinar } from './use-cases/schedule-webinar.ts';
import { WebinarPlaces } from './use-cases/webinar-places.ts';

const useCases = [ScheduleWebinar, RedateWebinar, MarkWebinarAttendance, WebinarPlaces];

@Module({
  imports: [
    TypeOrmModule.forFeature([AgendaEventRecord, EventAttendanceRecord]),
    CohortsModule,
    LearningModule,
  ],
  controllers: [AgendaController, RoomAddressController, WebinarPlacesController],
  providers: [ProposeRoom, AgendaEvents, WebinarsQuery, WebinarPeopleQuery, AgendaOwnData, ...useCases],
  exports: [...useCases, AgendaOwnData],
})
export class AgendaModule {}
