import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, Requires, SignedIn } from '../../identity/index.ts';
import { MyNeedsQuery } from '../queries/my-needs.query.ts';
import { SharedNeedsQuery } from '../queries/shared-needs.query.ts';
import { TellNeeds } from '../use-cases/tell-needs.ts';
import { TellNeedsRequest } from './needs.request.ts';
import { NeedsResponse, PersonNeedsResponse } from './needs.response.ts';

/** What people need in order to take part: told once, read by those they chose. */
@ApiTags('cohorts')
@Controller()
export class NeedsController {
  constructor(
    private readonly mine: MyNeedsQuery,
    private readonly shared: SharedNeedsQuery,
    private readonly tellNeeds: TellNeeds,
  ) {}

  @Get('needs')
  @SignedIn()
  @ApiOkResponse({ type: NeedsResponse })
  @Operation('readMyNeeds', 'What I need, and who may read it.')
  read(@CurrentActor() { accountId }: Actor): Promise<NeedsResponse> {
    return this.mine.run(accountId);
  }

  @Put('needs')
  @SignedIn()
  @ApiOkResponse({ type: NeedsResponse })
  @Operation('tellMyNeeds', 'Says what I need, whole, and who may read it.', [
    'cohorts.need-unsaid',
    'cohorts.needs-changed',
  ])
  async tell(@CurrentActor() { accountId }: Actor, @Body() body: TellNeedsRequest): Promise<NeedsResponse> {
    return this.mine.show(await this.tellNeeds.run(accountId, body));
  }

  @Get('cohorts/:cohortId/needs')
  @Requires('cohorts.read-shared-needs')
  @ApiOkResponse({ type: [PersonNeedsResponse] })
  @Operation('listSharedNeeds', 'What people chose to tell me: of my groups, or of the cohort I coordinate.')
  list(@CurrentActor() actor: Actor, @Param('cohortId') cohortId: string): Promise<PersonNeedsResponse[]> {
    return this.shared.run(actor, cohortId);
  }
}
