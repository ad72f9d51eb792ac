import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, SignedIn } from '../../identity/index.ts';
import { type WhoAmI, WhoAmIQuery } from '../queries/who-am-i.query.ts';
import { WhoAmIResponse } from './who-am-i.response.ts';

@ApiTags('cohorts')
@Controller('me')
export class CohortsController {
  constructor(private readonly whoAmI: WhoAmIQuery) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: WhoAmIResponse })
  @Operation('readWhoAmI', 'The signed-in person and the cohorts they belong to.')
  read(@CurrentActor() actor: Actor): Promise<WhoAmI> {
    return this.whoAmI.run(actor);
  }
}
