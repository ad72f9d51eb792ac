import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { ReasonRequest } from '../../../kit/reason.request.ts';
import { type Actor, CurrentActor, idInPath, Requires } from '../../identity/index.ts';
import { CloseBeside } from '../use-cases/close-beside.ts';
import { ReopenBeside } from '../use-cases/reopen-beside.ts';

/** From its page a workshop is closed and opened again; its room and it say the same. */
@ApiTags('workshops')
@Controller('cohorts/:cohortId/workshops/:workshopId')
export class BesideController {
  constructor(
    private readonly closeBeside: CloseBeside,
    private readonly reopenBeside: ReopenBeside,
  ) {}

  @Put('closing')
  @Requires('workshops.run')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('closeWorkshop', 'Closes it, and marks nobody. Twice is once.', [
    'workshops.not-open',
    'workshops.cancelled',
    'room.under-way',
    'cohorts.archived',
  ])
  close(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
  ): Promise<void> {
    return this.closeBeside.run(actor, { cohortId, workshopId });
  }

  @Put('reopening')
  @Requires('workshops.run')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('reopenWorkshop', 'Takes back its cancellation, or its closing. Twice is once.', [
    'cohorts.people-busy',
    'request.reason-needed',
    'cohorts.archived',
  ])
  reopen(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
    @Body() { reason }: ReasonRequest,
  ): Promise<void> {
    return this.reopenBeside.run(actor, { cohortId, workshopId }, reason);
  }
}
