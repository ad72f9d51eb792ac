import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, Requires, idInPath } from '../../identity/index.ts';
import { MarkAttendance } from '../use-cases/mark-attendance.ts';
import { OpenWorkshop } from '../use-cases/open-workshop.ts';
import { RescheduleWorkshop } from '../use-cases/reschedule-workshop.ts';
import { ScheduleWorkshop } from '../use-cases/schedule-workshop.ts';
import { IdempotencyKey } from '../../../kit/idempotency-key.ts';
import {
  MarkAttendanceRequest,
  RescheduleWorkshopRequest,
  ScheduleWorkshopRequest,
} from './workshop.request.ts';
import { RescheduledResponse, WorkshopScheduledResponse } from './workshop.response.ts';

/** What the facilitator of the group, or its relay, does. */
@ApiTags('workshops')
@Controller('cohorts/:cohortId/workshops')
export class RunWorkshopController {
  constructor(
    private readonly scheduleWorkshop: ScheduleWorkshop,
    private readonly rescheduleWorkshop: RescheduleWorkshop,
    private readonly openWorkshop: OpenWorkshop,
    private readonly markAttendance: MarkAttendance,
  ) {}

  @Post()
  @Requires('workshops.run')
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The same key does the work once.' })
  @ApiCreatedResponse({ type: WorkshopScheduledResponse })
  @Operation('scheduleWorkshop', 'Gives a workshop of one of my groups its date and its place or link.', [
    'workshops.step-not-a-workshop',
    'workshops.place-or-link-missing',
    'workshops.no-such-hour',
    'workshops.already-scheduled',
    'cohorts.people-busy',
    'cohorts.archived',
    'request.key-reused',
  ])
  schedule(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Body() body: ScheduleWorkshopRequest,
    @IdempotencyKey() key?: string,
  ): Promise<WorkshopScheduledResponse> {
    return this.scheduleWorkshop.run(actor, cohortId, body, key);
  }

  @Put(':workshopId/schedule')
  @Requires('workshops.run')
  @ApiOkResponse({ type: RescheduledResponse })
  @Operation(
    'rescheduleWorkshop',
    'Gives it another date, place or link. When it moves, everybody is asked again.',
    [
      'workshops.already-open',
      'workshops.already-marked',
      'workshops.changed-meanwhile',
      'workshops.place-or-link-missing',
      'workshops.no-such-hour',
      'request.reason-needed',
      'cohorts.people-busy',
      'cohorts.archived',
    ],
  )
  reschedule(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
    @Body() body: RescheduleWorkshopRequest,
  ): Promise<RescheduledResponse> {
    return this.rescheduleWorkshop.run(actor, cohortId, { workshopId, ...body });
  }

  @Put(':workshopId/opening')
  @Requires('workshops.run')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('openWorkshop', 'Opens it. Twice is once.', [
    'workshops.already-closed',
    'workshops.cancelled',
    'cohorts.archived',
  ])
  open(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
  ): Promise<void> {
    return this.openWorkshop.run(actor, cohortId, workshopId);
  }

  @Put(':workshopId/attendance/:memberId')
  @Requires('workshops.run')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation(
    'markAttendance',
    'Says who was there: a presence completes the step at once, a correction is kept.',
    [
      'workshops.cancelled',
      'workshops.not-begun',
      'workshops.member-left',
      'request.reason-needed',
      'cohorts.archived',
    ],
  )
  mark(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
    @Param('memberId', idInPath) memberId: string,
    @Body() { status, reason }: MarkAttendanceRequest,
  ): Promise<void> {
    return this.markAttendance.run(actor, cohortId, { workshopId, memberId, status, reason });
  }
}
