import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { Requires } from '../../identity/index.ts';
import { SurveyAnswersQuery } from '../queries/survey-answers.query.ts';
import { SurveyAnswersResponse } from './survey-answers.response.ts';

/** For whoever improves the course: answers of many, without a name. */
@ApiTags('learning')
@Controller('cohorts/:cohortId/survey-answers')
export class SurveyAnswersController {
  constructor(private readonly answers: SurveyAnswersQuery) {}

  @Get()
  @Requires('learning.read-surveys')
  @ApiOkResponse({ type: SurveyAnswersResponse })
  @Operation(
    'readSurveyAnswers',
    'What the cohort answers to its questionnaires, three people at least together: never who.',
  )
  read(@Param('cohortId') cohortId: string): Promise<SurveyAnswersResponse> {
    return this.answers.run(cohortId);
  }
}
