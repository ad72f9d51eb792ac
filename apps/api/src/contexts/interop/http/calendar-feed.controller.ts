import { Controller, Get, Headers, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Operation } from '../../../kit/operation.ts';
import { Public } from '../../../kit/public.ts';
import { CalendarFeedQuery } from '../queries/calendar-feed.query.ts';
import { OpenCalendarAddress } from '../use-cases/open-calendar-address.ts';

/** Read by calendars, which cannot sign in: whoever holds the address reads what it gives, and nothing else. */
@ApiTags('interop')
@Controller('calendar')
export class CalendarFeedController {
  constructor(
    private readonly open: OpenCalendarAddress,
    private readonly feed: CalendarFeedQuery,
  ) {}

  @Get(':calendarToken.ics')
  @Public()
  @ApiProduces('text/calendar')
  @ApiHeader({
    name: 'If-None-Match',
    required: false,
    description: 'The ETag that was read: 304 when it stands',
  })
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Operation('readCalendarFeed', 'The calendar of whoever made the address. 404 once it is revoked.', [
    'interop.read-too-often',
  ])
  async read(
    @Param('calendarToken') token: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const { accountId, subjectId } = await this.open.run(token);
    const { content, etag } = await this.feed.run(accountId, subjectId);
    void reply.header('etag', etag).header('cache-control', 'private, no-cache');
    if (known?.split(',').some((each) => each.trim().replace(/^W\//, '') === etag)) {
      void reply.status(304);
      return undefined;
    }
    return new StreamableFile(Buffer.from(content), { type: 'text/calendar; charset=utf-8' });
  }
}
