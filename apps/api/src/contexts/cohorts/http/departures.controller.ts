import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { ReasonRequest } from '../../../kit/reason.request.ts';
import { type Actor, CurrentActor, idInPath, Requires } from '../../identity/index.ts';
import { DeparturesQuery } from '../queries/departures.query.ts';
import { RecordDeparture } from '../use-cases/record-departure.ts';
import { DepartureRequest } from './departure.request.ts';
import { DepartureLineResponse } from './departure.response.ts';

/** Who leaves a cohort before its end: what they did stays, and so does their place in the figures. */
@ApiTags('cohorts')
@Controller('cohorts/:cohortId')
export class DeparturesController {
  constructor(
    private readonly departures: DeparturesQuery,
    private readonly recordDeparture: RecordDeparture,
  ) {}

  @Get('members/:memberId/departures')
  @Requires('cohorts.record-departures')
  @ApiOkResponse({ type: [DepartureLineResponse] })
  @Operation('listDepartures', 'When somebody leaves and why, as it was said, the latest first.')
  list(
    @Param('cohortId') cohortId: string,
    @Param('memberId', idInPath) memberId: string,
  ): Promise<DepartureLineResponse[]> {
    return this.departures.run(cohortId, memberId);
  }

  @Put('members/:memberId/departure')
  @Requires('cohorts.record-departures')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('recordDeparture', 'A participant leaves on that day. Twice is once.', [
    'cohorts.not-in-cohort',
    'cohorts.leaves-before-joining',
    'request.reason-needed',
    'cohorts.archived',
  ])
  member(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('memberId', idInPath) memberId: string,
    @Body() departure: DepartureRequest,
  ): Promise<void> {
    return this.recordDeparture.run(actor, cohortId, memberId, departure);
  }

  @Put('members/:memberId/return')
  @Requires('cohorts.record-departures')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('undoDeparture', 'They stay after all, or come back. Twice is once.', [
    'cohorts.not-in-cohort',
    'request.reason-needed',
    'cohorts.archived',
  ])
  undo(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('memberId', idInPath) memberId: string,
    @Body() { reason }: ReasonRequest,
  ): Promise<void> {
    return this.recordDeparture.undo(actor, cohortId, memberId, reason);
  }

  @Put('territories/:territoryId/departure')
  @Requires('cohorts.record-departures')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('recordTerritoryDeparture', 'All participants whom a territory sent leave. Twice is once.', [
    'cohorts.not-in-cohort',
    'cohorts.leaves-before-joining',
    'request.reason-needed',
    'cohorts.archived',
  ])
  territory(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('territoryId', idInPath) territoryId: string,
    @Body() departure: DepartureRequest,
  ): Promise<void> {
    return this.recordDeparture.ofTerritory(actor, cohortId, territoryId, departure);
  }
}
