import { Body, Controller, Get, HttpCode, Param, Put, Query, type StreamableFile } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { downloaded } from '../../../kit/paper/paper-file.ts';
import { PaperRequest } from '../../../kit/paper/paper.request.ts';
import { type Actor, CurrentActor, idInPath, Requires } from '../../identity/index.ts';
import { LookBackQuery } from '../queries/look-back.query.ts';
import { ReturnsAheadQuery } from '../queries/returns-ahead.query.ts';
import { SummaryPaperQuery } from '../queries/summary-paper.query.ts';
import { SummaryQuery } from '../queries/summary.query.ts';
import { LookBack } from '../use-cases/look-back.ts';
import { LookBackRequest } from './after.request.ts';
import { LookBackResponse } from './after.response.ts';
import { ReturnsAheadResponse } from './returns-ahead.response.ts';
import { SummaryResponse } from './summary.response.ts';

/** What a workshop leaves: to its group alone, and to each person for themselves. */
@ApiTags('room')
@Controller('cohorts/:cohortId/workshops/:workshopId/room')
export class AfterController {
  constructor(
    private readonly summary: SummaryQuery,
    private readonly paper: SummaryPaperQuery,
    private readonly lookBackQuery: LookBackQuery,
    private readonly lookBack: LookBack,
    private readonly returnsAhead: ReturnsAheadQuery,
  ) {}

  @Get('summary')
  @Requires('room.take-part')
  @ApiOkResponse({ type: SummaryResponse })
  @Operation('readSummary', 'What the workshop leaves, as far as the reader may know it.', ['room.not-ended'])
  readSummary(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
  ): Promise<SummaryResponse> {
    return this.summary.run(actor, { cohortId, workshopId });
  }

  @Get('summary.pdf')
  @Requires('room.take-part')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Operation('printSummary', 'The same, on paper.', ['room.not-ended'])
  async printSummary(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
    @Query() { language }: PaperRequest,
  ): Promise<StreamableFile> {
    return downloaded(await this.paper.run(actor, { cohortId, workshopId }, language));
  }

  @Get('returns')
  @Requires('workshops.run')
  @ApiOkResponse({ type: ReturnsAheadResponse })
  @Operation('readReturnsAhead', 'How many actions it has to come back to, for whoever prepares it.')
  readReturnsAhead(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
  ): Promise<ReturnsAheadResponse> {
    return this.returnsAhead.run(actor, { cohortId, workshopId });
  }

  @Get('look-back')
  @Requires('room.take-part')
  @ApiOkResponse({ type: LookBackResponse })
  @Operation('readLookBack', 'My own actions of the workshop, and what I said of it since.')
  readLookBack(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
  ): Promise<LookBackResponse> {
    return this.lookBackQuery.run(actor, { cohortId, workshopId });
  }

  @Put('look-back')
  @HttpCode(204)
  @Requires('room.take-part')
  @ApiNoContentResponse()
  @Operation(
    'lookBack',
    'Says where my actions stand, and for myself alone what has changed. Twice is once.',
    ['room.not-ended', 'room.too-early'],
  )
  async keep(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
    @Body() { text, actions }: LookBackRequest,
  ): Promise<void> {
    const standings = actions.map(({ because, ...standing }) => ({ ...standing, because: because ?? null }));
    await this.lookBack.run(actor, { cohortId, workshopId }, { text, actions: standings });
  }
}
