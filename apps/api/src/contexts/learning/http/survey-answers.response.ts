import { ApiProperty } from '@nestjs/swagger';
import type { SurveyQuestion } from '../domain/survey-answers.ts';
import { surveyKinds } from './step.response.ts';

export class OptionCountResponse {
  @ApiProperty({ example: '4' }) key!: string;
  @ApiProperty({ example: 'Tout à fait' }) text!: string;
  @ApiProperty({ example: 7 }) count!: number;
}

export class QuestionAnswersResponse {
  @ApiProperty({ example: 'E1' }) key!: string;
  @ApiProperty({ enum: surveyKinds }) kind!: SurveyQuestion['kind'];
  @ApiProperty({ example: 'Ce module vous sera utile…' }) prompt!: string;
  @ApiProperty({ type: [OptionCountResponse] }) options!: readonly OptionCountResponse[];
  @ApiProperty({
    ...{ type: [String], example: ['Moins de quiz'] },
    description: 'In the order of the alphabet; never who wrote them',
  })
  texts!: readonly string[];
}

export class SurveyResponse {
  @ApiProperty({ example: 'T1M4-E7' }) stepKey!: string;
  @ApiProperty({ example: 'À chaud : le premier thème' }) stepTitle!: string;
  @ApiProperty({ example: 'Tenir la distance' }) unitTitle!: string;
  @ApiProperty({ example: 9, description: 'People whose answers are read below: always a multiple of three' })
  count!: number;
  @ApiProperty({ example: 1, description: 'People whose answers wait for others to come with them' })
  waiting!: number;
  @ApiProperty({ type: [QuestionAnswersResponse] }) questions!: readonly QuestionAnswersResponse[];
}

/** What a cohort answers to the questionnaires of its course. */
export class SurveyAnswersResponse {
  @ApiProperty({ example: 'Promotion 2023' }) cohortTitle!: string;
  @ApiProperty({ type: [SurveyResponse] }) surveys!: readonly SurveyResponse[];
}
