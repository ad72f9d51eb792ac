import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import { takesForms } from '../../../kit/forms.ts';
import { Operation } from '../../../kit/operation.ts';
import { Public } from '../../../kit/public.ts';
import { Unsubscribe } from '../use-cases/unsubscribe.ts';
import { UnsubscriptionResponse } from './mail-preferences.response.ts';

/** Whoever holds the link may do this one thing: that is what the link is for. */
@ApiTags('notifications')
@Controller('unsubscriptions/:token')
export class UnsubscriptionsController {
  constructor(private readonly unsubscribe: Unsubscribe) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: UnsubscriptionResponse })
  @Operation('readUnsubscription', 'Which kind of message the link refuses, and whether it is refused.', [
    'notifications.link-unknown',
  ])
  read(@Param('token') token: string): Promise<UnsubscriptionResponse> {
    return this.unsubscribe.read(token);
  }

  @Post()
  @Public()
  @HttpCode(200)
  @RouteConfig(takesForms)
  @ApiOkResponse({ type: UnsubscriptionResponse })
  @Operation(
    'refuseMails',
    'Refuses that kind of message; a reader of mail may ask it by itself (RFC 8058).',
    ['notifications.link-unknown'],
  )
  refuse(@Param('token') token: string): Promise<UnsubscriptionResponse> {
    return this.unsubscribe.run(token, true);
  }

  @Delete()
  @Public()
  @ApiOkResponse({ type: UnsubscriptionResponse })
  @Operation('wantMailsAgain', 'Wants that kind of message again.', ['notifications.link-unknown'])
  undo(@Param('token') token: string): Promise<UnsubscriptionResponse> {
    return this.unsubscribe.run(token, false);
  }
}
