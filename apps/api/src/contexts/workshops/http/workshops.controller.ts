import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, Requires, idInPath } from '../../identity/index.ts';
import { MyGroupsQuery } from '../queries/my-groups.query.ts';
import { MyWorkshopsQuery } from '../queries/my-workshops.query.ts';
import { WorkshopQuery } from '../queries/workshop.query.ts';
import { ReplyToWorkshop } from '../use-cases/reply-to-workshop.ts';
import { MyGroupResponse } from './my-groups.response.ts';
import { ReplyRequest } from './workshop.request.ts';
import { WorkshopDetailResponse, WorkshopResponse } from './workshop.response.ts';

/** Seeing workshops, and saying whether one comes. */
@ApiTags('workshops')
@Controller('cohorts/:cohortId')
export class WorkshopsController {
  constructor(
    private readonly myWorkshops: MyWorkshopsQuery,
    private readonly workshop: WorkshopQuery,
    private readonly myGroups: MyGroupsQuery,
    private readonly replyToWorkshop: ReplyToWorkshop,
  ) {}

  @Get('workshops')
  @Requires('workshops.read')
  @ApiOkResponse({ type: [WorkshopResponse] })
  @Operation('listMyWorkshops', 'The workshops of my groups, those without a date too, in walking order.')
  list(@CurrentActor() actor: Actor, @Param('cohortId') cohortId: string): Promise<WorkshopResponse[]> {
    return this.myWorkshops.run(actor, cohortId);
  }

  @Get('workshops/:workshopId')
  @Requires('workshops.read')
  @ApiOkResponse({ type: WorkshopDetailResponse })
  @Operation('readWorkshop', 'One workshop, its people, and what I may do with it.')
  read(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
  ): Promise<WorkshopDetailResponse> {
    return this.workshop.run(actor, cohortId, workshopId);
  }

  @Get('groups')
  @Requires('workshops.run')
  @ApiOkResponse({ type: [MyGroupResponse] })
  @Operation('listMyGroups', 'The groups that I facilitate or relay, with their members.')
  groups(@CurrentActor() actor: Actor, @Param('cohortId') cohortId: string): Promise<MyGroupResponse[]> {
    return this.myGroups.run(actor, cohortId);
  }

  @Put('workshops/:workshopId/reply')
  @Requires('workshops.reply-own')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('replyToWorkshop', 'Says whether I come. The last word wins, until the workshop opens.', [
    'workshops.already-open',
    'cohorts.archived',
  ])
  reply(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
    @Body() { answer }: ReplyRequest,
  ): Promise<void> {
    return this.replyToWorkshop.run(actor, cohortId, workshopId, answer);
  }
}
