import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { idInPath, Requires } from '../../identity/index.ts';
import { FacilitatorsQuery } from '../queries/facilitators.query.ts';
import { FacilitatorResponse } from './facilitator.response.ts';

@ApiTags('cohorts')
@Controller('cohorts/:cohortId/facilitators')
export class FacilitatorsController {
  constructor(private readonly facilitators: FacilitatorsQuery) {}

  @Get()
  @Requires('cohorts.list-facilitators')
  @ApiOkResponse({ type: [FacilitatorResponse] })
  @Operation('listFacilitators', 'Who facilitates in the cohort and has not left it, by name.')
  list(@Param('cohortId', idInPath) cohortId: string): Promise<FacilitatorResponse[]> {
    return this.facilitators.run(cohortId);
  }
}
