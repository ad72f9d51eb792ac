import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdempotencyKey } from '../../../kit/idempotency-key.ts';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, Requires, idInPath } from '../../identity/index.ts';
import { PollsQuery } from '../queries/polls.query.ts';
import { ProposeSlotsQuery } from '../queries/propose-slots.query.ts';
import { AnswerPoll } from '../use-cases/answer-poll.ts';
import { ConfirmPoll } from '../use-cases/confirm-poll.ts';
import { OpenPoll } from '../use-cases/open-poll.ts';
import {
  AnswerPollRequest,
  ConfirmPollRequest,
  OpenPollRequest,
  ProposeSlotsRequest,
} from './poll.request.ts';
import { PollMadeResponse, PollResponse, ProposedSlotResponse } from './poll.response.ts';
import { WorkshopScheduledResponse } from './workshop.response.ts';

const point = ['workshops.place-or-link-missing', 'workshops.no-such-hour'] as const;

/** Asking a group which hours suit it, and answering. */
@ApiTags('workshops')
@Controller('cohorts/:cohortId/polls')
export class PollsController {
  constructor(
    private readonly polls: PollsQuery,
    private readonly proposeSlots: ProposeSlotsQuery,
    private readonly openPoll: OpenPoll,
    private readonly answerPoll: AnswerPoll,
    private readonly confirmPoll: ConfirmPoll,
  ) {}

  @Get()
  @Requires('workshops.read')
  @ApiOkResponse({ type: [PollResponse] })
  @Operation('listPolls', 'What my groups are being asked, the oldest first.')
  list(@CurrentActor() actor: Actor, @Param('cohortId') cohortId: string): Promise<PollResponse[]> {
    return this.polls.list(actor, cohortId);
  }

  @Post('proposals')
  @Requires('workshops.run')
  @HttpCode(200)
  @ApiOkResponse({ type: [ProposedSlotResponse] })
  @Operation('proposeSlots', 'Hours that would suit a group over three weeks, the best first.', [
    'cohorts.archived',
  ])
  propose(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Body() body: ProposeSlotsRequest,
  ): Promise<ProposedSlotResponse[]> {
    return this.proposeSlots.run(actor, cohortId, body);
  }

  @Post()
  @Requires('workshops.run')
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The same key does the work once.' })
  @ApiCreatedResponse({ type: PollMadeResponse })
  @Operation('openPoll', 'Asks a group which hours suit it for one workshop.', [
    'workshops.step-not-a-workshop',
    ...point,
    'workshops.slot-in-the-past',
    'workshops.slots-alike',
    'workshops.poll-open',
    'cohorts.archived',
    'request.key-reused',
  ])
  open(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Body() body: OpenPollRequest,
    @IdempotencyKey() key?: string,
  ): Promise<PollMadeResponse> {
    return this.openPoll.run(actor, cohortId, body, key);
  }

  @Get(':pollId')
  @Requires('workshops.read')
  @ApiOkResponse({ type: PollResponse })
  @Operation(
    'readPoll',
    'One question: its hours, my answers, and for whoever runs the group what speaks for each.',
  )
  read(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('pollId', idInPath) pollId: string,
  ): Promise<PollResponse> {
    return this.polls.one(actor, cohortId, pollId);
  }

  @Put(':pollId/answers')
  @Requires('workshops.reply-own')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('answerPoll', 'Says which hours suit me. The last word wins, until one is confirmed.', [
    'workshops.poll-closed',
    'workshops.slot-unknown',
    'cohorts.archived',
  ])
  answer(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('pollId', idInPath) pollId: string,
    @Body() { answers }: AnswerPollRequest,
  ): Promise<void> {
    return this.answerPoll.run(actor, cohortId, pollId, answers);
  }

  @Put(':pollId/confirmation')
  @Requires('workshops.run')
  @ApiOkResponse({ type: WorkshopScheduledResponse })
  @Operation('confirmPoll', 'The workshop takes place at that hour. The same one twice is once.', [
    'workshops.slot-unknown',
    'workshops.poll-closed',
    'workshops.already-open',
    'workshops.already-marked',
    'workshops.changed-meanwhile',
    'request.reason-needed',
    'cohorts.people-busy',
    'cohorts.archived',
  ])
  confirm(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('pollId', idInPath) pollId: string,
    @Body() body: ConfirmPollRequest,
  ): Promise<WorkshopScheduledResponse> {
    return this.confirmPoll.run(actor, cohortId, { pollId, ...body });
  }

  @Delete(':pollId')
  @Requires('workshops.run')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('withdrawPoll', 'Nobody needs to answer any more; no date changes. Twice is once.', [
    'cohorts.archived',
  ])
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('pollId', idInPath) pollId: string,
  ): Promise<void> {
    return this.confirmPoll.withdraw(actor, cohortId, pollId);
  }
}
