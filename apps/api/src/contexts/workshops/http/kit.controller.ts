import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { downloaded } from '../../../kit/paper/paper-file.ts';
import { PaperRequest } from '../../../kit/paper/paper.request.ts';
import { type Actor, CurrentActor, idInPath, Requires } from '../../identity/index.ts';
import { KitQuery } from '../queries/kit.query.ts';

@ApiTags('workshops')
@Controller('cohorts/:cohortId/workshops/:workshopId')
export class KitController {
  constructor(private readonly kit: KitQuery) {}

  @Get('kit.pdf')
  @Requires('workshops.run')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Operation('printKit', 'The paper kit: all it takes to run the workshop without a screen.')
  async print(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
    @Query() { language }: PaperRequest,
  ): Promise<StreamableFile> {
    return downloaded(await this.kit.run(actor, { cohortId, workshopId }, language));
  }
}
