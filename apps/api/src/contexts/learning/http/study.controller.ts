import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { IdempotencyKey } from '../../../kit/idempotency-key.ts';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, Requires } from '../../identity/index.ts';
import { type CalendarFile, StudyCalendarQuery } from '../queries/study-calendar.query.ts';
import { StudyWeekQuery } from '../queries/study-week.query.ts';
import { CancelStudy } from '../use-cases/cancel-study.ts';
import { MoveStudy } from '../use-cases/move-study.ts';
import { PlanStudy } from '../use-cases/plan-study.ts';
import { slotInPath } from './slot-in-path.ts';
import { MoveStudyRequest, PlanStudyRequest, StudyCalendarRequest } from './study.request.ts';
import { SlotKeptResponse, StudyWeekResponse } from './study.response.ts';

const keyed = ApiHeader({
  name: 'Idempotency-Key',
  required: false,
  description: 'The same key does the work once.',
});

/** Time that somebody sets apart to study, for their own calendar. Nobody else reads it. */
@ApiTags('learning')
@Controller('cohorts/:cohortId')
export class StudyController {
  constructor(
    private readonly week: StudyWeekQuery,
    private readonly calendar: StudyCalendarQuery,
    private readonly plan: PlanStudy,
    private readonly move: MoveStudy,
    private readonly cancel: CancelStudy,
  ) {}

  @Get('study-slots')
  @Requires('learning.read-own')
  @ApiOkResponse({ type: StudyWeekResponse })
  @Operation('readStudyWeek', 'The time that my week asks for, and the time I set apart.', [
    'learning.no-path',
  ])
  read(@CurrentActor() actor: Actor, @Param('cohortId') cohortId: string): Promise<StudyWeekResponse> {
    return this.week.run(actor, cohortId);
  }

  @Get('study-slots.ics')
  @Requires('learning.read-own')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Operation('exportStudySlots', 'All my slots to come, for a calendar.', ['learning.no-path'])
  async exportAll(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Query() { language }: StudyCalendarRequest,
  ): Promise<StreamableFile> {
    return fileOf(await this.calendar.run(actor, { cohortId, language }));
  }

  @Get('study-slots/:slotId/calendar.ics')
  @Requires('learning.read-own')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Operation('exportStudySlot', 'One slot, for a calendar.', ['learning.no-path', 'learning.slot-unknown'])
  async exportOne(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('slotId', slotInPath) slotId: string,
    @Query() { language }: StudyCalendarRequest,
  ): Promise<StreamableFile> {
    return fileOf(await this.calendar.run(actor, { cohortId, slotId, language }));
  }

  @Post('study-slots')
  @Requires('learning.progress-own')
  @keyed
  @ApiCreatedResponse({ type: SlotKeptResponse })
  @Operation('planStudy', 'Sets time apart to study.', [
    'learning.no-path',
    'learning.unit-not-in-path',
    'learning.no-such-hour',
    'learning.slot-in-the-past',
    'learning.too-many-slots',
    'cohorts.archived',
    'request.key-reused',
  ])
  add(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Body() { slotId, ...wish }: PlanStudyRequest,
    @IdempotencyKey() key?: string,
  ): Promise<SlotKeptResponse> {
    return this.plan.run(actor, { cohortId, slotId }, wish, key);
  }

  @Put('study-slots/:slotId')
  @Requires('learning.progress-own')
  @keyed
  @ApiOkResponse({ type: SlotKeptResponse })
  @Operation('moveStudy', 'Gives a slot another hour or length; one that was cancelled stands again.', [
    'learning.no-path',
    'learning.slot-unknown',
    'learning.unit-not-in-path',
    'learning.no-such-hour',
    'learning.slot-in-the-past',
    'learning.too-many-slots',
    'cohorts.archived',
    'request.key-reused',
  ])
  change(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('slotId', slotInPath) slotId: string,
    @Body() wish: MoveStudyRequest,
    @IdempotencyKey() key?: string,
  ): Promise<SlotKeptResponse> {
    return this.move.run(actor, { cohortId, slotId }, wish, key);
  }

  @Delete('study-slots/:slotId')
  @Requires('learning.progress-own')
  @HttpCode(204)
  @keyed
  @ApiNoContentResponse()
  @Operation(
    'cancelStudy',
    'Cancels a slot, and keeps it so for the calendars that hold it. Twice is once.',
    ['learning.no-path', 'learning.slot-unknown', 'cohorts.archived', 'request.key-reused'],
  )
  remove(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('slotId', slotInPath) slotId: string,
    @IdempotencyKey() key?: string,
  ): Promise<void> {
    return this.cancel.run(actor, { cohortId, slotId }, key);
  }
}

const fileOf = ({ name, content }: CalendarFile): StreamableFile =>
  new StreamableFile(Buffer.from(content), {
    type: 'text/calendar; charset=utf-8; method=PUBLISH',
    disposition: `attachment; filename="${name}"`,
  });
