import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { ReasonRequest } from '../../../kit/reason.request.ts';
import { type Actor, CurrentActor, Requires, idInPath } from '../../identity/index.ts';
import { CancelWorkshop } from '../use-cases/cancel-workshop.ts';
import { AwayQuery } from '../queries/away.query.ts';
import { WorkshopDatesQuery } from '../queries/workshop-dates.query.ts';
import { ReplaceFacilitator } from '../use-cases/replace-facilitator.ts';
import { DateLineResponse } from './workshop-dates.response.ts';
import { AwayResponse } from './away.response.ts';
import { ReplaceFacilitatorRequest } from './workshop.request.ts';

/** What becomes of a workshop's date, besides moving. */
@ApiTags('workshops')
@Controller('cohorts/:cohortId/workshops/:workshopId')
export class WorkshopDatesController {
  constructor(
    private readonly whoIsAway: AwayQuery,
    private readonly cancelWorkshop: CancelWorkshop,
    private readonly replaceFacilitator: ReplaceFacilitator,
    private readonly workshopDates: WorkshopDatesQuery,
  ) {}

  @Get('dates')
  @Requires('workshops.run')
  @ApiOkResponse({ type: [DateLineResponse] })
  @Operation('listWorkshopDates', 'Every date it had, the latest first: who changed it, and why.')
  dates(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
  ): Promise<DateLineResponse[]> {
    return this.workshopDates.run(actor, cohortId, workshopId);
  }

  @Get('away')
  @Requires('workshops.run')
  @ApiOkResponse({ type: AwayResponse })
  @Operation('readWhoIsAway', 'Who cannot come, and which other group has the same workshop when they can.')
  away(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
  ): Promise<AwayResponse> {
    return this.whoIsAway.run(actor, cohortId, workshopId);
  }

  @Put('facilitator')
  @Requires('workshops.replace-facilitator')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation(
    'replaceFacilitator',
    'Somebody else runs this workshop in place of its facilitator, from now on.',
    [
      'workshops.cannot-stand-in',
      'workshops.already-closed',
      'workshops.cancelled',
      'cohorts.people-busy',
      'cohorts.archived',
    ],
  )
  replace(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
    @Body() body: ReplaceFacilitatorRequest,
  ): Promise<void> {
    return this.replaceFacilitator.run(actor, cohortId, { workshopId, ...body });
  }

  @Put('cancellation')
  @Requires('workshops.run')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('cancelWorkshop', 'It will not take place: nobody is held by it any more. Twice is once.', [
    'workshops.already-open',
    'workshops.already-closed',
    'workshops.already-marked',
    'request.reason-needed',
    'cohorts.archived',
  ])
  cancel(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
    @Body() { reason }: ReasonRequest,
  ): Promise<void> {
    return this.cancelWorkshop.run(actor, cohortId, workshopId, reason);
  }
}
