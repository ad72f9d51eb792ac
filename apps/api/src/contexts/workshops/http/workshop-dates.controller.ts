import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, Requires, idInPath } from '../../identity/index.ts';
import { CancelWorkshop } from '../use-cases/cancel-workshop.ts';
import { ReasonRequest } from './workshop.request.ts';

/** What becomes of a workshop's date, besides moving. */
@ApiTags('workshops')
@Controller('cohorts/:cohortId/workshops/:workshopId')
export class WorkshopDatesController {
  constructor(private readonly cancelWorkshop: CancelWorkshop) {}

  @Put('cancellation')
  @Requires('workshops.run')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('cancelWorkshop', 'It will not take place: nobody is held by it any more. Twice is once.', [
    'workshops.already-open',
    'workshops.already-closed',
    'workshops.already-marked',
    'workshops.reason-needed',
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

  @Put('reopening')
  @Requires('workshops.run')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('reopenWorkshop', 'Takes back its cancellation, or its closing. Twice is once.', [
    'cohorts.people-busy',
    'workshops.reason-needed',
    'cohorts.archived',
  ])
  reopen(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
    @Body() { reason }: ReasonRequest,
  ): Promise<void> {
    return this.cancelWorkshop.undo(actor, cohortId, workshopId, reason);
  }
}
