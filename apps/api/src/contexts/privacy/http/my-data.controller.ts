import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { contentDisposition } from '../../../kit/content-disposition.ts';
import { Operation } from '../../../kit/operation.ts';
import { PaperRequest } from '../../../kit/paper/paper.request.ts';
import { type Actor, CurrentActor, SignedIn } from '../../identity/index.ts';
import { OwnCopyQuery } from '../queries/own-copy.query.ts';

/** What a person may do with what is kept of them: whatever their place, and after they left. */
@ApiTags('privacy')
@Controller('my-data')
export class MyDataController {
  constructor(private readonly copy: OwnCopyQuery) {}

  @Get('copy.zip')
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
}
