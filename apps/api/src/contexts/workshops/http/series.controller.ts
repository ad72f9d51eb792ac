import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdempotencyKey } from '../../../kit/idempotency-key.ts';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, Requires } from '../../identity/index.ts';
import { ProposeSeriesQuery } from '../queries/propose-series.query.ts';
import { ScheduleSeries } from '../use-cases/schedule-series.ts';
import { ProposeSeriesRequest, ScheduleSeriesRequest } from './series.request.ts';
import { SeriesEntryResponse, SeriesScheduledResponse } from './series.response.ts';

/** All the workshops of a group, over the calendar. */
@ApiTags('workshops')
@Controller('cohorts/:cohortId/series')
export class SeriesController {
  constructor(
    private readonly proposeSeries: ProposeSeriesQuery,
    private readonly scheduleSeries: ScheduleSeries,
  ) {}

  @Post('proposals')
  @Requires('workshops.run')
  @HttpCode(200)
  @ApiOkResponse({ type: [SeriesEntryResponse] })
  @Operation(
    'proposeSeries',
    'Dates for the workshops that have none: whose lunch or night, where the gap changes.',
    ['cohorts.archived'],
  )
  propose(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Body() body: ProposeSeriesRequest,
  ): Promise<SeriesEntryResponse[]> {
    return this.proposeSeries.run(actor, cohortId, body);
  }

  @Post()
  @Requires('workshops.run')
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The same key does the work once.' })
  @ApiCreatedResponse({ type: SeriesScheduledResponse })
  @Operation('scheduleSeries', 'Gives several workshops of a group their dates: all of them, or none.', [
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
    @Body() body: ScheduleSeriesRequest,
    @IdempotencyKey() key?: string,
  ): Promise<SeriesScheduledResponse> {
    return this.scheduleSeries.run(actor, cohortId, body, key);
  }
}
