import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { idInPath, Requires } from '../../identity/index.ts';
import { OversightQuery } from '../queries/oversight.query.ts';
import { OverseenWorkshopResponse } from './oversight.response.ts';

/** What whoever coordinates sees of every group's workshops: when they are and who runs them, never what is said. */
@ApiTags('workshops')
@Controller('cohorts/:cohortId/workshops-ahead')
export class OversightController {
  constructor(private readonly oversight: OversightQuery) {}

  @Get()
  @Requires('workshops.oversee')
  @ApiOkResponse({ type: [OverseenWorkshopResponse] })
  @Operation('listWorkshopsAhead', 'The workshops of the cohort that have a date and are not over, by date.')
  list(@Param('cohortId', idInPath) cohortId: string): Promise<OverseenWorkshopResponse[]> {
    return this.oversight.run(cohortId);
  }
}
