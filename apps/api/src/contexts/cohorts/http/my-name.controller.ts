import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, Requires, SignedIn } from '../../identity/index.ts';
import { MyNamesQuery } from '../queries/my-names.query.ts';
import { ChooseName } from '../use-cases/choose-name.ts';
import { ChooseNameRequest } from './my-name.request.ts';
import { MyNameResponse } from './my-name.response.ts';

/** How somebody’s group reads their name once they have left; evidence names them all the same. */
@ApiTags('cohorts')
@Controller()
export class MyNameController {
  constructor(
    private readonly names: MyNamesQuery,
    private readonly chooseName: ChooseName,
  ) {}

  @Get('me/names')
  @SignedIn()
  @ApiOkResponse({ type: [MyNameResponse] })
  @Operation('listMyNames', 'Whether my name stays, in each cohort in which I take or took part.')
  list(@CurrentActor() { accountId }: Actor): Promise<MyNameResponse[]> {
    return this.names.run(accountId);
  }

  @Put('cohorts/:cohortId/my-name')
  @Requires('cohorts.choose-own-name')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('chooseMyName', 'My name stays, or my group no longer reads it once I have left. Twice is once.')
  choose(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Body() { choice }: ChooseNameRequest,
  ): Promise<void> {
    return this.chooseName.run(actor, cohortId, choice);
  }
}
