import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdempotencyKey } from '../../../kit/idempotency-key.ts';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, idInPath, Requires } from '../../identity/index.ts';
import { MyAvailabilityQuery } from '../queries/my-availability.query.ts';
import { GroupingQuery } from '../queries/grouping.query.ts';
import { FormGroups } from '../use-cases/form-groups.ts';
import { KeepApart } from '../use-cases/keep-apart.ts';
import { TellAvailability } from '../use-cases/tell-availability.ts';
import {
  CheckGroupsRequest,
  FormGroupsRequest,
  GroupingOptions,
  ProposeGroupsRequest,
  TellAvailabilityRequest,
} from './grouping.request.ts';
import {
  AvailabilityResponse,
  GroupingResponse,
  GroupSketchResponse,
  ProposedGroupsResponse,
} from './grouping.response.ts';

/** Forming the groups of a cohort. */
@ApiTags('cohorts')
@Controller('cohorts/:cohortId')
export class GroupingController {
  constructor(
    private readonly grouping: GroupingQuery,
    private readonly formGroups: FormGroups,
    private readonly apart: KeepApart,
    private readonly myAvailability: MyAvailabilityQuery,
    private readonly availability: TellAvailability,
  ) {}

  @Get('grouping')
  @Requires('cohorts.form-groups')
  @ApiOkResponse({ type: GroupingResponse })
  @Operation('readGrouping', 'The groups of the cohort, and what they are formed from.')
  read(
    @Param('cohortId') cohortId: string,
    @Query() { clientsPerWorkshop }: GroupingOptions,
  ): Promise<GroupingResponse> {
    return this.grouping.run(cohortId, clientsPerWorkshop);
  }

  @Post('grouping/proposals')
  @Requires('cohorts.form-groups')
  @HttpCode(200)
  @ApiOkResponse({ type: ProposedGroupsResponse })
  @Operation(
    'proposeGroups',
    'Groups that keep the rules, or say which they cannot keep. Nothing is written.',
  )
  propose(
    @Param('cohortId') cohortId: string,
    @Body() wanted: ProposeGroupsRequest,
  ): Promise<ProposedGroupsResponse> {
    return this.grouping.propose(cohortId, wanted);
  }

  @Post('grouping/checks')
  @Requires('cohorts.form-groups')
  @HttpCode(200)
  @ApiOkResponse({ type: [GroupSketchResponse] })
  @Operation(
    'checkGroups',
    'What groups made by hand would be, and which rules they break. Nothing is written.',
    ['cohorts.cannot-be-placed'],
  )
  check(
    @Param('cohortId') cohortId: string,
    @Body() { groups, clientsPerWorkshop }: CheckGroupsRequest,
  ): Promise<GroupSketchResponse[]> {
    const sketched = groups.map(({ memberIds }) => memberIds);
    return this.grouping.check(cohortId, sketched, clientsPerWorkshop);
  }

  @Put('grouping')
  @Requires('cohorts.form-groups')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('formGroups', 'Forms all groups of the cohort at once: whole, or not at all.', [
    'cohorts.archived',
    'cohorts.groups-changed',
    'cohorts.cannot-be-placed',
    'cohorts.cannot-run-group',
    'cohorts.group-left-out',
    'cohorts.group-name-taken',
  ])
  form(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Body() wanted: FormGroupsRequest,
    @IdempotencyKey() key?: string,
  ): Promise<void> {
    return this.formGroups.run(actor, cohortId, wanted, key);
  }

  @Put('grouping/apart/:oneId/:otherId')
  @Requires('cohorts.form-groups')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('keepApart', 'Says that one of the two answers to the other: never in one group.', [
    'cohorts.archived',
    'cohorts.not-in-cohort',
    'cohorts.same-person',
  ])
  keepApart(
    @Param('cohortId') cohortId: string,
    @Param('oneId', idInPath) oneId: string,
    @Param('otherId', idInPath) otherId: string,
  ): Promise<void> {
    return this.apart.run(cohortId, [oneId, otherId]);
  }

  @Delete('grouping/apart/:oneId/:otherId')
  @Requires('cohorts.form-groups')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('letTogether', 'Takes back that one of the two answers to the other.', [
    'cohorts.archived',
    'cohorts.not-in-cohort',
    'cohorts.same-person',
  ])
  letTogether(
    @Param('cohortId') cohortId: string,
    @Param('oneId', idInPath) oneId: string,
    @Param('otherId', idInPath) otherId: string,
  ): Promise<void> {
    return this.apart.undo(cohortId, [oneId, otherId]);
  }

  @Get('availability')
  @Requires('cohorts.tell-availability')
  @ApiOkResponse({ type: AvailabilityResponse })
  @Operation('readMyAvailability', 'When I said that I am usually free.')
  readAvailability(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
  ): Promise<AvailabilityResponse> {
    return this.myAvailability.run(actor, cohortId);
  }

  @Put('availability')
  @Requires('cohorts.tell-availability')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('tellMyAvailability', 'Says when I am usually free, for the groups and dates to come.', [
    'cohorts.archived',
  ])
  tellAvailability(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Body() { halfDays }: TellAvailabilityRequest,
  ): Promise<void> {
    return this.availability.run(actor, cohortId, halfDays);
  }
}
