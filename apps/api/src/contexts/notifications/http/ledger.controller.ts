import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, idInPath, Requires } from '../../identity/index.ts';
import { LedgerQuery } from '../queries/ledger.query.ts';
import { MessageContentQuery } from '../queries/message-content.query.ts';
import { MendMessage } from '../use-cases/mend-message.ts';
import { SetReminders } from '../use-cases/set-reminders.ts';
import { LedgerRequest, SetRemindersRequest } from './ledger.request.ts';
import { LedgerResponse, MessageContentResponse } from './ledger.response.ts';

/** A mail dresses itself inline, and does nothing: it is shown in a frame that runs nothing and fetches nothing. */
const policyOfMail = `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox`;

@ApiTags('notifications')
@Controller('cohorts/:cohortId')
export class LedgerController {
  constructor(
    private readonly ledger: LedgerQuery,
    private readonly content: MessageContentQuery,
    private readonly mend: MendMessage,
    private readonly setReminders: SetReminders,
  ) {}

  @Get('messages')
  @Requires('notifications.read-ledger')
  @ApiOkResponse({ type: LedgerResponse })
  @Operation(
    'listMessages',
    'What was written to whom and what became of it: a facilitator’s groups, or the cohort.',
  )
  list(
    @CurrentActor() actor: Actor,
    @Param('cohortId', idInPath) cohortId: string,
    @Query() wanted: LedgerRequest,
  ): Promise<LedgerResponse> {
    return this.ledger.run(actor, cohortId, wanted);
  }

  @Get('messages/:messageId')
  @Requires('notifications.read-ledger')
  @ApiOkResponse({ type: MessageContentResponse })
  @Operation('readMessage', 'What a message says, without the links that belong to its recipient alone.')
  read(
    @CurrentActor() actor: Actor,
    @Param('cohortId', idInPath) cohortId: string,
    @Param('messageId', idInPath) messageId: string,
  ): Promise<MessageContentResponse> {
    return this.content.run(actor, cohortId, messageId);
  }

  @Get('messages/:messageId/page')
  @Requires('notifications.read-ledger')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', policyOfMail)
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  @Operation('readMessagePage', 'The page of a message that waits, as it would leave now.')
  readPage(
    @CurrentActor() actor: Actor,
    @Param('cohortId', idInPath) cohortId: string,
    @Param('messageId', idInPath) messageId: string,
  ): Promise<string> {
    return this.content.page(actor, cohortId, messageId);
  }

  @Post('messages/:messageId/sending')
  @Requires('notifications.mend')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('resendMessage', 'Sends again what did not arrive, once the address is right.', [
    'notifications.cannot-be-resent',
    'cohorts.archived',
  ])
  resend(
    @CurrentActor() actor: Actor,
    @Param('cohortId', idInPath) cohortId: string,
    @Param('messageId', idInPath) messageId: string,
  ): Promise<void> {
    return this.mend.resend(actor, cohortId, messageId);
  }

  @Put('messages/:messageId/bounce')
  @Requires('notifications.mend')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('markMessageBounced', 'Says that a message that left came back.', [
    'notifications.not-sent',
    'cohorts.archived',
  ])
  bounce(
    @CurrentActor() actor: Actor,
    @Param('cohortId', idInPath) cohortId: string,
    @Param('messageId', idInPath) messageId: string,
  ): Promise<void> {
    return this.mend.bounce(actor, cohortId, messageId);
  }

  @Put('reminders')
  @Requires('notifications.set-reminders')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('setReminders', 'How long before a meeting the cohort reminds its people.', ['cohorts.archived'])
  set(
    @Param('cohortId', idInPath) cohortId: string,
    @Body() { distances }: SetRemindersRequest,
  ): Promise<void> {
    return this.setReminders.run(cohortId, distances);
  }
}
