import { Controller, Delete, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { contentDisposition } from '../../../kit/content-disposition.ts';
import { Operation } from '../../../kit/operation.ts';
import { PaperRequest } from '../../../kit/paper/paper.request.ts';
import { type Actor, CurrentActor, Requires, SignedIn } from '../../identity/index.ts';
import { MyErasuresQuery } from '../queries/my-erasures.query.ts';
import { OwnCopyQuery } from '../queries/own-copy.query.ts';
import { EraseMyWritings } from '../use-cases/erase-my-writings.ts';
import { ErasedResponse, MyErasureResponse } from './my-data.response.ts';

/** What a person may do with what is kept of them: whatever their place, and after they left. */
@ApiTags('privacy')
@Controller()
export class MyDataController {
  constructor(
    private readonly copy: OwnCopyQuery,
    private readonly erasures: MyErasuresQuery,
    private readonly erase: EraseMyWritings,
  ) {}

  @Get('my-data/copy.zip')
  @SignedIn()
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Operation('copyMyData', 'Everything that is kept of me, and nobody else’s words.')
  async copyData(
    @CurrentActor() { accountId }: Actor,
    @Query() { language }: PaperRequest,
  ): Promise<StreamableFile> {
    const { name, content } = await this.copy.run(accountId, language);
    const disposition = contentDisposition('attachment', name);
    return new StreamableFile(content, { type: 'application/zip', disposition });
  }

  @Get('my-data/erasures')
  @SignedIn()
  @ApiOkResponse({ type: [MyErasureResponse] })
  @Operation('listMyErasures', 'When I had what I wrote in a cohort erased.')
  list(@CurrentActor() { accountId }: Actor): Promise<MyErasureResponse[]> {
    return this.erasures.run(accountId);
  }

  @Delete('cohorts/:cohortId/my-writings')
  @Requires('privacy.erase-own')
  @ApiOkResponse({ type: ErasedResponse })
  @Operation(
    'eraseMyWritings',
    'What I wrote for myself in the cohort is gone for good: what proves that I was there stays, without content.',
  )
  eraseWritings(@CurrentActor() actor: Actor, @Param('cohortId') cohortId: string): Promise<ErasedResponse> {
    return this.erase.run(actor, cohortId);
  }
}
