import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, Requires } from '../../identity/index.ts';
import { ModulePackQuery } from '../queries/module-pack.query.ts';
import { MyPathQuery } from '../queries/my-path.query.ts';
import { SharedWorkQuery } from '../queries/shared-work.query.ts';
import { StepQuery } from '../queries/step.query.ts';
import { ModulePackResponse } from './module-pack.response.ts';
import { MyPathResponse } from './my-path.response.ts';
import { SharedWorkResponse } from './shared-work.response.ts';
import { StepResponse } from './step.response.ts';

/** What a learner reads of their path, and what others chose to show them. */
@ApiTags('learning')
@Controller('cohorts/:cohortId')
export class LearningController {
  constructor(
    private readonly myPath: MyPathQuery,
    private readonly step: StepQuery,
    private readonly pack: ModulePackQuery,
    private readonly shared: SharedWorkQuery,
  ) {}

  @Get('path')
  @Requires('learning.read-own')
  @ApiOkResponse({ type: MyPathResponse })
  @Operation('readMyPath', 'My path: what to do now, and where I am.', ['learning.no-path'])
  readPath(@CurrentActor() actor: Actor, @Param('cohortId') cohortId: string): Promise<MyPathResponse> {
    return this.myPath.run(actor, cohortId);
  }

  @Get('steps/:stepKey')
  @Requires('learning.read-own')
  @ApiOkResponse({ type: StepResponse })
  @Operation('readStep', 'One step of my path, with what I wrote in it and the place to resume at.', [
    'learning.no-path',
    'learning.step-not-in-path',
  ])
  readStep(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('stepKey') stepKey: string,
  ): Promise<StepResponse> {
    return this.step.run(actor, cohortId, stepKey);
  }

  @Get('units/:unitKey/pack')
  @Requires('learning.read-own')
  @ApiOkResponse({ type: ModulePackResponse })
  @Operation('readModulePack', 'What to take along of a module, with its sizes.', [
    'learning.no-path',
    'learning.step-not-in-path',
  ])
  readPack(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('unitKey') unitKey: string,
  ): Promise<ModulePackResponse> {
    return this.pack.run(actor, cohortId, unitKey);
  }

  @Get('shared')
  @Requires('learning.read-shared')
  @ApiOkResponse({ type: SharedWorkResponse })
  @Operation('readSharedWork', 'What members of my group, or of the groups I facilitate, chose to show me.')
  readShared(@CurrentActor() actor: Actor, @Param('cohortId') cohortId: string): Promise<SharedWorkResponse> {
    return this.shared.run(actor, cohortId);
  }
}
