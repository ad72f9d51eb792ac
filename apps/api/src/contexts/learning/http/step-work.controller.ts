import { Body, Controller, HttpCode, Param, Post, Put, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { ProblemCode } from '@cheminer/vocabulary';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, Requires } from '../../identity/index.ts';
import { totalsOf } from '../queries/totals.ts';
import { AnswerQuestion } from '../use-cases/answer-question.ts';
import { CompleteStep } from '../use-cases/complete-step.ts';
import { KeepPosition } from '../use-cases/keep-position.ts';
import { SaveDraft } from '../use-cases/save-draft.ts';
import { StartAttempt } from '../use-cases/start-attempt.ts';
import {
  AnswerRequest,
  DraftRequest,
  FinishRequest,
  MomentRequest,
  PositionRequest,
  toldOf,
} from './learning.request.ts';
import { CountsResponse } from './my-path.response.ts';
import { AttemptStartedResponse, DraftSavedResponse, FeedbackResponse } from './step-work.response.ts';
import { WriteId } from './sending.ts';
import { EntryParams, QuestionParams, StepParams } from './step.params.ts';
import { mayTellClock, TellClock } from './tell-clock.interceptor.ts';

const ofEveryWrite: ProblemCode[] = [
  'learning.step-not-in-path',
  'learning.prerequisite-missing',
  'cohorts.archived',
];

/** What a learner writes in a step. Each write may be sent twice. */
@ApiTags('learning')
@Controller('cohorts/:cohortId/steps/:stepKey')
@UseInterceptors(TellClock)
export class StepWorkController {
  constructor(
    private readonly saveDraft: SaveDraft,
    private readonly completeStep: CompleteStep,
    private readonly answerQuestion: AnswerQuestion,
    private readonly startAttempt: StartAttempt,
    private readonly keepPosition: KeepPosition,
  ) {}

  @Put('drafts/:entryKey')
  @Requires('learning.progress-own')
  @ApiOkResponse({ type: DraftSavedResponse, ...mayTellClock })
  @Operation('saveDraft', 'Keeps what is being typed; a conflict answers what the other device left.', [
    ...ofEveryWrite,
    'learning.entry-unknown',
    'learning.entry-invalid',
    'learning.text-too-long',
    'learning.draft-conflict',
    'learning.already-submitted',
    'request.key-reused',
  ])
  draft(
    @CurrentActor() actor: Actor,
    @Param() { entryKey, ...where }: EntryParams,
    @WriteId() writeId: string | undefined,
    @Body() body: DraftRequest,
  ): Promise<DraftSavedResponse> {
    const { value, baseVersion, afterWrite } = body;
    const typed = { entryKey, value, baseVersion, afterWrite };
    return this.saveDraft.run(actor, where, typed, { writeId, told: toldOf(body) });
  }

  @Put('completion')
  @Requires('learning.progress-own')
  @ApiOkResponse({ type: CountsResponse, ...mayTellClock })
  @Operation('completeStep', '« J’ai terminé »: completes a step by its own rule. Twice is once.', [
    ...ofEveryWrite,
    'learning.step-not-completable',
    'learning.not-complete-yet',
    'request.key-reused',
  ])
  async complete(
    @CurrentActor() actor: Actor,
    @Param() place: StepParams,
    @WriteId() writeId: string | undefined,
    @Body() body?: FinishRequest,
  ): Promise<CountsResponse> {
    const sending = { writeId, told: toldOf(body ?? {}) };
    return totalsOf(await this.completeStep.run(actor, { ...place, end: body?.end }, sending));
  }

  @Put('answers/:questionKey')
  @Requires('learning.progress-own')
  @ApiOkResponse({ type: FeedbackResponse, ...mayTellClock })
  @Operation('answerQuestion', 'Keeps an answer and tells how good it was.', [
    ...ofEveryWrite,
    'learning.question-unknown',
    'learning.option-unknown',
    'learning.already-answered',
    'request.key-reused',
  ])
  answer(
    @CurrentActor() actor: Actor,
    @Param() { questionKey, ...place }: QuestionParams,
    @WriteId() writeId: string | undefined,
    @Body() body: AnswerRequest,
  ): Promise<FeedbackResponse> {
    const choice = { ...place, questionKey, value: body.value };
    return this.answerQuestion.run(actor, choice, { writeId, told: toldOf(body) });
  }

  @Post('attempts')
  @Requires('learning.progress-own')
  @ApiCreatedResponse({ type: AttemptStartedResponse, ...mayTellClock })
  @Operation('startAttempt', 'Another go at a quiz; the earlier ones are kept.', [
    ...ofEveryWrite,
    'learning.attempt-unfinished',
    'learning.no-attempt-left',
    'request.key-reused',
  ])
  attempt(
    @CurrentActor() actor: Actor,
    @Param() place: StepParams,
    @WriteId() writeId: string | undefined,
    @Body() body?: MomentRequest,
  ): Promise<AttemptStartedResponse> {
    return this.startAttempt.run(actor, place, { writeId, told: toldOf(body ?? {}) });
  }

  @Put('position')
  @Requires('learning.progress-own')
  @HttpCode(204)
  @Operation('keepPosition', 'Keeps the place to resume at, on any device.', [
    'learning.step-not-in-path',
    'cohorts.archived',
  ])
  keep(
    @CurrentActor() actor: Actor,
    @Param() where: StepParams,
    @Body() body: PositionRequest,
  ): Promise<void> {
    const { position, end } = body;
    return this.keepPosition.run(actor, where, { position, end }, toldOf(body));
  }
}
