import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, Requires } from '../../identity/index.ts';
import { MyPathQuery, totalsOf } from '../queries/my-path.query.ts';
import { StepQuery } from '../queries/step.query.ts';
import { AnswerQuestion } from '../use-cases/answer-question.ts';
import { CompleteStep } from '../use-cases/complete-step.ts';
import { KeepPosition } from '../use-cases/keep-position.ts';
import { AnswerRequest, PositionRequest } from './learning.request.ts';
import { CountsResponse, MyPathResponse } from './my-path.response.ts';
import { FeedbackResponse, StepResponse } from './step.response.ts';

@ApiTags('learning')
@Controller('cohorts/:cohortId')
export class LearningController {
  constructor(
    private readonly myPath: MyPathQuery,
    private readonly step: StepQuery,
    private readonly completeStep: CompleteStep,
    private readonly answerQuestion: AnswerQuestion,
    private readonly keepPosition: KeepPosition,
  ) {}

  @Get('path')
  @Requires('learning.read-own')
  @ApiOkResponse({ type: MyPathResponse })
  @Operation('readMyPath', 'My path: what to do now, and where I am.', ['learning.no-path'])
  readPath(@CurrentActor() actor: Actor, @Param('cohortId') cohortId: string): Promise<MyPathResponse> {
    return this.myPath.run(actor, cohortId);
  }

  @Get('steps/:stepKey')
  @Requires('learning.read-own')
  @ApiOkResponse({ type: StepResponse })
  @Operation('readStep', 'One step of my path, with my answers and the place to resume at.', [
    'learning.no-path',
    'learning.step-not-in-path',
  ])
  readStep(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('stepKey') stepKey: string,
  ): Promise<StepResponse> {
    return this.step.run(actor, cohortId, stepKey);
  }

  @Put('steps/:stepKey/completion')
  @Requires('learning.progress-own')
  @ApiOkResponse({ type: CountsResponse })
  @Operation('completeStep', '« J’ai terminé »: completes a step by the learner’s word. Twice is once.', [
    'learning.step-not-in-path',
    'learning.step-not-completable',
    'cohorts.archived',
  ])
  async complete(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('stepKey') stepKey: string,
  ): Promise<CountsResponse> {
    return totalsOf(await this.completeStep.run(actor, cohortId, stepKey));
  }

  @Put('steps/:stepKey/answers/:questionKey')
  @Requires('learning.progress-own')
  @ApiOkResponse({ type: FeedbackResponse })
  @Operation(
    'answerQuestion',
    'Keeps an answer and tells how good it was; the last one completes the quiz.',
    [
      'learning.step-not-in-path',
      'learning.question-unknown',
      'learning.option-unknown',
      'learning.already-answered',
      'cohorts.archived',
    ],
  )
  answer(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('stepKey') stepKey: string,
    @Param('questionKey') questionKey: string,
    @Body() { optionKey }: AnswerRequest,
  ): Promise<FeedbackResponse> {
    return this.answerQuestion.run(actor, cohortId, { stepKey, questionKey, optionKey });
  }

  @Put('steps/:stepKey/position')
  @Requires('learning.progress-own')
  @HttpCode(204)
  @Operation('keepPosition', 'Keeps the place to resume at, on any device.', [
    'learning.step-not-in-path',
    'cohorts.archived',
  ])
  keep(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('stepKey') stepKey: string,
    @Body() { position }: PositionRequest,
  ): Promise<void> {
    return this.keepPosition.run(actor, cohortId, stepKey, position);
  }
}
