import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { Public } from '../../../kit/public.ts';
import { AnswerAskedQuery } from '../queries/answer-asked.query.ts';
import { AnswerByLink } from '../use-cases/answer-by-link.ts';
import { AnswerAskedResponse } from './answer.response.ts';
import { AnswerPollRequest } from './poll.request.ts';
import { ReplyRequest } from './workshop.request.ts';

/** Answering a message without signing in: its address is the right to that one answer. */
@ApiTags('workshops')
@Controller('answers/:token')
export class AnswersController {
  constructor(
    private readonly asked: AnswerAskedQuery,
    private readonly answerByLink: AnswerByLink,
  ) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: AnswerAskedResponse })
  @Operation('readAnswerAsked', 'What the message asks, and what was answered so far.')
  read(@Param('token') token: string): Promise<AnswerAskedResponse> {
    return this.asked.run(token);
  }

  @Put('poll')
  @Public()
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('answerPollByLink', 'Says which hours suit the person whom the message was written to.', [
    'workshops.poll-closed',
    'workshops.slot-unknown',
    'cohorts.archived',
  ])
  answer(@Param('token') token: string, @Body() { answers }: AnswerPollRequest): Promise<void> {
    return this.answerByLink.answer(token, answers);
  }

  @Put('reply')
  @Public()
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('replyByLink', 'Says whether the person whom the message was written to comes.', [
    'workshops.already-open',
    'workshops.cancelled',
    'cohorts.archived',
  ])
  reply(@Param('token') token: string, @Body() { answer }: ReplyRequest): Promise<void> {
    return this.answerByLink.reply(token, answer);
  }
}
