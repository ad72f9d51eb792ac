import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { ReasonRequest } from '../../../kit/reason.request.ts';
import { type Actor, CurrentActor, idInPath, Requires } from '../../identity/index.ts';
import { WebinarPeopleQuery } from '../queries/webinar-people.query.ts';
import { WebinarsQuery } from '../queries/webinars.query.ts';
import { MarkWebinarAttendance } from '../use-cases/mark-webinar-attendance.ts';
import { ScheduleWebinar } from '../use-cases/schedule-webinar.ts';
import { RedateWebinar } from '../use-cases/redate-webinar.ts';
import {
  MarkWebinarAttendanceRequest,
  RescheduleWebinarRequest,
  ScheduleWebinarRequest,
} from './webinar.request.ts';
import {
  WebinarPersonResponse,
  WebinarRescheduledResponse,
  WebinarResponse,
  WebinarScheduledResponse,
} from './webinar.response.ts';

@ApiTags('agenda')
@Controller('cohorts/:cohortId/webinars')
export class AgendaController {
  constructor(
    private readonly webinars: WebinarsQuery,
    private readonly webinarPeople: WebinarPeopleQuery,
    private readonly scheduleWebinar: ScheduleWebinar,
    private readonly redateWebinar: RedateWebinar,
    private readonly markWebinarAttendance: MarkWebinarAttendance,
  ) {}

  @Get()
  @Requires('agenda.read')
  @ApiOkResponse({ type: [WebinarResponse] })
  @Operation('listWebinars', 'The webinars of the cohort, those without a date too, in walking order.')
  list(
    @CurrentActor() actor: Actor,
    @Param('cohortId', idInPath) cohortId: string,
  ): Promise<WebinarResponse[]> {
    return this.webinars.run(actor, cohortId);
  }

  @Post()
  @Requires('agenda.run')
  @ApiCreatedResponse({ type: WebinarScheduledResponse })
  @Operation('scheduleWebinar', 'Gives a webinar its date for the whole cohort.', [
    'agenda.step-not-a-webinar',
    'agenda.no-such-hour',
    'agenda.cannot-run',
    'agenda.already-scheduled',
    'cohorts.people-busy',
    'cohorts.archived',
  ])
  schedule(
    @Param('cohortId') cohortId: string,
    @Body() body: ScheduleWebinarRequest,
  ): Promise<WebinarScheduledResponse> {
    return this.scheduleWebinar.run(cohortId, body);
  }

  @Put(':eventId/schedule')
  @Requires('agenda.run')
  @ApiOkResponse({ type: WebinarRescheduledResponse })
  @Operation('rescheduleWebinar', 'Gives it another date, place or link, for a reason when it moves.', [
    'agenda.no-such-hour',
    'agenda.cannot-run',
    'agenda.already-marked',
    'agenda.changed-meanwhile',
    'request.reason-needed',
    'cohorts.people-busy',
    'cohorts.archived',
  ])
  reschedule(
    @Param('cohortId') cohortId: string,
    @Param('eventId', idInPath) eventId: string,
    @Body() body: RescheduleWebinarRequest,
  ): Promise<WebinarRescheduledResponse> {
    return this.redateWebinar.run(cohortId, { eventId, ...body });
  }

  @Put(':eventId/cancellation')
  @Requires('agenda.run')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('cancelWebinar', 'It will not take place: nobody is held by it any more. Twice is once.', [
    'agenda.already-marked',
    'request.reason-needed',
    'cohorts.archived',
  ])
  cancel(
    @Param('cohortId') cohortId: string,
    @Param('eventId', idInPath) eventId: string,
    @Body() { reason }: ReasonRequest,
  ): Promise<void> {
    return this.redateWebinar.cancel(cohortId, eventId, reason);
  }

  @Get(':eventId/people')
  @Requires('agenda.run')
  @ApiOkResponse({ type: [WebinarPersonResponse] })
  @Operation('listWebinarPeople', 'Every participant of the cohort, and whether they were there.')
  people(
    @Param('cohortId') cohortId: string,
    @Param('eventId', idInPath) eventId: string,
  ): Promise<WebinarPersonResponse[]> {
    return this.webinarPeople.run(cohortId, eventId);
  }

  @Put(':eventId/attendance/:memberId')
  @Requires('agenda.run')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('markWebinarAttendance', 'Says who was there: a presence completes the step at once.', [
    'agenda.not-begun',
    'agenda.member-left',
    'request.reason-needed',
    'cohorts.not-in-cohort',
    'cohorts.archived',
  ])
  mark(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('eventId', idInPath) eventId: string,
    @Param('memberId', idInPath) memberId: string,
    @Body() { present, reason }: MarkWebinarAttendanceRequest,
  ): Promise<void> {
    return this.markWebinarAttendance.run(actor, cohortId, { eventId, memberId, present, reason });
  }
}
