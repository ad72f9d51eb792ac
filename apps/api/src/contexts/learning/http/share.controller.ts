import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, Requires } from '../../identity/index.ts';
import { ShareWork } from '../use-cases/share-work.ts';
import { StopSharing } from '../use-cases/stop-sharing.ts';
import { MomentRequest, toldOf } from './learning.request.ts';
import { WriteId } from './sending.ts';
import { AudienceParams } from './step.params.ts';
import { ShareResponse } from './step-work.response.ts';

/** What a learner chooses to show of what they wrote, and takes back. */
@ApiTags('learning')
@Controller('cohorts/:cohortId/steps/:stepKey/shares/:audience')
export class ShareController {
  constructor(
    private readonly share: ShareWork,
    private readonly stop: StopSharing,
  ) {}

  @Put()
  @Requires('learning.progress-own')
  @ApiOkResponse({ type: ShareResponse })
  @Operation('shareWork', 'Shows what I wrote, as it is now, to my facilitator or to my group.', [
    'learning.step-not-in-path',
    'learning.not-shareable',
    'learning.nothing-to-share',
    'learning.names-not-removed',
    'cohorts.archived',
  ])
  show(
    @CurrentActor() actor: Actor,
    @Param() { audience, ...place }: AudienceParams,
    @WriteId() writeId: string | undefined,
    @Body() body?: MomentRequest,
  ): Promise<ShareResponse> {
    return this.share.run(actor, place, audience, { writeId, told: toldOf(body ?? {}) });
  }

  @Delete()
  @Requires('learning.progress-own')
  @HttpCode(204)
  @Operation('stopSharingWork', 'Takes back what I showed: from now on nobody else reads it.', [
    'learning.step-not-in-path',
    'cohorts.archived',
  ])
  takeBack(
    @CurrentActor() actor: Actor,
    @Param() { audience, ...place }: AudienceParams,
    @WriteId() writeId: string | undefined,
  ): Promise<void> {
    return this.stop.run(actor, place, audience, { writeId });
  }
}
