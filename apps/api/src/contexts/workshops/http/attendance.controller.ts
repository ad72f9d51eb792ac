import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, Requires, idInPath } from '../../identity/index.ts';
import { AttendanceSheetQuery } from '../queries/attendance-sheet.query.ts';
import { ContestAttendance } from '../use-cases/contest-attendance.ts';
import { CorrectHours } from '../use-cases/correct-hours.ts';
import { CountersignAttendance } from '../use-cases/countersign-attendance.ts';
import { SignAttendance } from '../use-cases/sign-attendance.ts';
import {
  ContestAttendanceRequest,
  CorrectHoursRequest,
  SealRequest,
  SignAttendanceRequest,
} from './attendance.request.ts';
import { AttendanceSheetResponse } from './attendance.response.ts';

/** The sheet that proves who was there: never what was said. */
@ApiTags('workshops')
@Controller('cohorts/:cohortId/workshops/:workshopId')
export class AttendanceController {
  constructor(
    private readonly sheet: AttendanceSheetQuery,
    private readonly signAttendance: SignAttendance,
    private readonly contestAttendance: ContestAttendance,
    private readonly correctHours: CorrectHours,
    private readonly countersignAttendance: CountersignAttendance,
  ) {}

  @Get('attendance')
  @Requires('workshops.read')
  @ApiOkResponse({ type: AttendanceSheetResponse })
  @Operation('readAttendance', 'What is recorded of me, or of everybody for whoever runs the group.')
  read(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
  ): Promise<AttendanceSheetResponse> {
    return this.sheet.run(actor, cohortId, workshopId);
  }

  @Put('attendance/mine/signature')
  @Requires('workshops.sign-own')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('signAttendance', 'Confirms what is recorded of me. Twice is once.', [
    'workshops.cancelled',
    'workshops.signing-closed',
    'workshops.nothing-to-sign',
    'workshops.attendance-changed',
    'workshops.drawing-missing',
    'cohorts.archived',
  ])
  sign(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
    @Body() { seal, kind, drawing }: SignAttendanceRequest,
  ): Promise<void> {
    return this.signAttendance.run(actor, cohortId, { workshopId, seal, kind, drawing: drawing ?? null });
  }

  @Put('attendance/mine/contest')
  @Requires('workshops.sign-own')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('contestAttendance', 'Says to whoever runs the group that it is not exact.', [
    'workshops.not-begun',
    'request.reason-needed',
    'cohorts.archived',
  ])
  contest(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
    @Body() { text }: ContestAttendanceRequest,
  ): Promise<void> {
    return this.contestAttendance.run(actor, cohortId, workshopId, text);
  }

  @Put('attendance/:memberId/hours')
  @Requires('workshops.run')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('correctHours', 'Puts right when somebody was there and by what means; what it was is kept.', [
    'workshops.hours-impossible',
    'request.reason-needed',
    'cohorts.archived',
  ])
  hours(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
    @Param('memberId', idInPath) memberId: string,
    @Body() { arrivedAt, leftAt, means, reason }: CorrectHoursRequest,
  ): Promise<void> {
    const hours = { arrivedAt: new Date(arrivedAt), leftAt: new Date(leftAt), means };
    return this.correctHours.run(actor, cohortId, { workshopId, memberId, reason, ...hours });
  }

  @Put('countersignature')
  @Requires('workshops.run')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation(
    'countersignAttendance',
    'Answers for the whole sheet, once the workshop is over. Twice is once.',
    ['workshops.not-over', 'workshops.presence-missing', 'workshops.attendance-changed', 'cohorts.archived'],
  )
  countersign(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
    @Body() { seal }: SealRequest,
  ): Promise<void> {
    return this.countersignAttendance.run(actor, cohortId, workshopId, seal);
  }
}
