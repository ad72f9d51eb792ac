import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Operation } from '../../../kit/operation.ts';
import { TermResponse } from '../../../kit/term.response.ts';
import { CohortsFacade } from '../../cohorts/index.ts';
import { CurriculumFacade, type Term, type TrailDrawing } from '../../curriculum/index.ts';
import { OutOfReach, Requires } from '../../identity/index.ts';
import { MediaFacade } from '../../media/index.ts';
import { TrailResponse } from './trail.response.ts';

/** Opened by itself, a picture has its style and runs nothing. */
const picturePolicy = `default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; sandbox`;

/** What the cohort's course shows: its map, its words, its films, captions and pictures. */
@ApiTags('learning')
@Controller('cohorts/:cohortId')
export class CourseMediaController {
  constructor(
    private readonly cohorts: CohortsFacade,
    private readonly curriculum: CurriculumFacade,
    private readonly media: MediaFacade,
  ) {}

  @Get('trail')
  @Requires('cohorts.read-own')
  @ApiOkResponse({ type: TrailResponse })
  @Operation('readTrail', 'The map of the course, drawn when its version was published.')
  async trail(@Param('cohortId') cohortId: string): Promise<TrailDrawing> {
    const { versionId } = await this.cohorts.cohort(cohortId);
    return this.curriculum.trail(versionId);
  }

  @Get('glossary')
  @Requires('cohorts.read-own')
  @ApiOkResponse({ type: [TermResponse] })
  @Operation('listTerms', 'The words and acronyms of the course, explained.')
  async glossary(@Param('cohortId') cohortId: string): Promise<readonly Term[]> {
    const { versionId } = await this.cohorts.cohort(cohortId);
    return this.curriculum.glossary(versionId);
  }

  @Get('media/:hash')
  @Requires('cohorts.read-own')
  @ApiProduces('video/webm', 'text/vtt', 'image/webp', 'image/svg+xml')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Operation('readMedia', 'A media file of the course, whole or by ranges.')
  async read(
    @Param('cohortId') cohortId: string,
    @Param('hash') hash: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { versionId } = await this.cohorts.cohort(cohortId);
    const mediaType = await this.curriculum.mediaType(versionId, hash);
    if (mediaType === null) throw new OutOfReach();
    const { folder, name } = this.media.locate(hash);
    void reply.header('content-type', mediaType).header('cache-control', 'private, no-cache');
    if (mediaType.startsWith('image/')) void reply.header('content-security-policy', picturePolicy);
    await reply.sendFile(name, folder, { cacheControl: false, contentType: false });
  }
}
