import { Controller, Delete, Get, Head, HttpCode, Param, Patch, Post, Req, Res } from '@nestjs/common';
import {
  ApiConsumes,
  ApiCreatedResponse,
  ApiExcludeEndpoint,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { ProblemCode } from '@cheminer/vocabulary';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Operation } from '../../../kit/operation.ts';
import { takesStream } from '../../../kit/streams.ts';
import { type Actor, CurrentActor, Requires } from '../../identity/index.ts';
import { FileContentQuery } from '../queries/file-content.query.ts';
import { ReceiveUpload } from '../use-cases/receive-upload.ts';
import { RemoveFile } from '../use-cases/remove-file.ts';
import { RestoreFile } from '../use-cases/restore-file.ts';
import { fileHeaders } from './file-headers.ts';
import { FileParams, StepParams } from './step.params.ts';
import { tusRequestOf } from './tus-request.ts';

const ofEveryWrite: ProblemCode[] = [
  'learning.step-not-in-path',
  'learning.prerequisite-missing',
  'learning.takes-no-file',
  'cohorts.archived',
];
const tus = (name: string) => ApiHeader({ name, required: true });

/** Files of a deliverable: sent piece by piece by the tus protocol (1.0), previewed, removed, restored. */
@ApiTags('learning')
@Controller('cohorts/:cohortId/steps/:stepKey/files')
export class DeliverableFilesController {
  constructor(
    private readonly receive: ReceiveUpload,
    private readonly content: FileContentQuery,
    private readonly removeFile: RemoveFile,
    private readonly restoreFile: RestoreFile,
  ) {}

  @Post()
  @Requires('learning.progress-own')
  @RouteConfig(takesStream)
  @tus('Tus-Resumable')
  @tus('Upload-Length')
  @tus('Upload-Metadata')
  @ApiCreatedResponse({ headers: { Location: { schema: { type: 'string' } } } })
  @Operation(
    'openDeliverableFile',
    'Announces a file (tus 1.0, creation): Location is where its pieces are sent.',
    [...ofEveryWrite, 'media.file-too-large', 'media.file-empty', 'media.too-many-files'],
  )
  open(
    @CurrentActor() actor: Actor,
    @Param() place: StepParams,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answer(actor, place, request, reply);
  }

  @Head(':fileId')
  @Requires('learning.progress-own')
  @ApiExcludeEndpoint()
  offset(
    @CurrentActor() actor: Actor,
    @Param() { cohortId, stepKey }: FileParams,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answer(actor, { cohortId, stepKey }, request, reply);
  }

  @Patch(':fileId')
  @Requires('learning.progress-own')
  @RouteConfig(takesStream)
  @tus('Tus-Resumable')
  @tus('Upload-Offset')
  @ApiConsumes('application/offset+octet-stream')
  @ApiNoContentResponse({ headers: { 'Upload-Offset': { schema: { type: 'integer' } } } })
  @Operation(
    'sendDeliverablePiece',
    'Sends a piece of a file (tus 1.0); HEAD of the same address tells where to resume. The last one is answered once the file is checked and kept.',
    [
      ...ofEveryWrite,
      'media.upload-unknown',
      'media.upload-conflict',
      'media.type-not-accepted',
      'media.too-many-files',
    ],
  )
  send(
    @CurrentActor() actor: Actor,
    @Param() { cohortId, stepKey }: FileParams,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answer(actor, { cohortId, stepKey }, request, reply);
  }

  @Get(':fileId')
  @Requires('learning.read-own')
  @ApiProduces('image/jpeg', 'application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Operation('readDeliverableFile', 'A file that I handed in, whole or by ranges.', ['learning.file-unknown'])
  async read(
    @CurrentActor() actor: Actor,
    @Param() { fileId, ...step }: FileParams,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { place, ...file } = await this.content.run(actor, step, fileId);
    void reply.headers(fileHeaders(file));
    await reply.sendFile(place.name, place.folder, { cacheControl: false, contentType: false });
  }

  @Delete(':fileId')
  @Requires('learning.progress-own')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('removeDeliverableFile', 'Removes a file of mine, or gives up one on its way. Twice is once.', [
    ...ofEveryWrite,
    'learning.file-unknown',
  ])
  remove(@CurrentActor() actor: Actor, @Param() { fileId, ...place }: FileParams): Promise<void> {
    return this.removeFile.run(actor, place, fileId);
  }

  @Post(':fileId/restore')
  @Requires('learning.progress-own')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('restoreDeliverableFile', 'Brings back a file that I removed. Twice is once.', [
    ...ofEveryWrite,
    'learning.file-unknown',
    'media.too-many-files',
  ])
  restore(@CurrentActor() actor: Actor, @Param() { fileId, ...place }: FileParams): Promise<void> {
    return this.restoreFile.run(actor, place, fileId);
  }

  private async answer(
    actor: Actor,
    { cohortId, stepKey }: StepParams,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    void reply.header('tus-resumable', '1.0.0');
    const place = { cohortId, stepKey };
    const { status, headers } = await this.receive.run(actor, place, tusRequestOf(request));
    await reply.status(status).headers(headers).send();
  }
}
