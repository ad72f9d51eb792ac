import { stepKinds, type StepKind } from '@cheminer/vocabulary';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CountsResponse, PathStepResponse } from './my-path.response.ts';

export class ChapterResponse {
  @ApiProperty({ example: 5, description: 'Seconds from the start' }) seconds!: number;
  @ApiProperty({ example: 'Les quatre bornes' }) title!: string;
}

export class VideoResponse {
  @ApiProperty({ description: 'Address of the film', example: '/api/cohorts/0191…/media/9f86…' })
  source!: string;
  @ApiProperty({ example: 'video/webm' }) mediaType!: string;
  @ApiProperty({ description: 'Address of the WebVTT captions', example: '/api/cohorts/0191…/media/60a3…' })
  captions!: string;
  @ApiProperty({ type: [ChapterResponse] }) chapters!: readonly ChapterResponse[];
}

export class OptionResponse {
  @ApiProperty({ example: 'a' }) key!: string;
  @ApiProperty({ example: 'Deux options et leur coût' }) text!: string;
}

export class GivenAnswerResponse {
  @ApiProperty({ example: 'b' }) optionKey!: string;
  @ApiProperty() right!: boolean;
  @ApiProperty({ example: 'b' }) rightOptionKey!: string;
  @ApiProperty({ example: 'On arbitre entre des options, pas face à un mur.' }) feedback!: string;
}

export class QuestionResponse {
  @ApiProperty({ example: 'Q1' }) key!: string;
  @ApiProperty({ example: 'Pour un arbitrage, vous apportez…' }) prompt!: string;
  @ApiProperty({ type: [OptionResponse] }) options!: OptionResponse[];
  @ApiProperty({ type: GivenAnswerResponse, nullable: true }) answer!: GivenAnswerResponse | null;
}

export class ScaleValueResponse {
  @ApiProperty({ example: 1 }) value!: number;
  @ApiProperty({ example: 'je découvre' }) label!: string;
}

export class KeyedTextResponse {
  @ApiProperty({ example: '1' }) key!: string;
  @ApiProperty({ example: 'Je sais quoi faire quand une réunion tourne mal.' }) text!: string;
}

export class PositioningResponse {
  @ApiProperty({ type: [ScaleValueResponse] }) scale!: readonly ScaleValueResponse[];
  @ApiProperty({ type: [KeyedTextResponse] }) statements!: readonly KeyedTextResponse[];
}

export class StepContentResponse {
  @ApiProperty({
    description: 'Sanitised when the version was published',
    example: '<p>Le désaccord est une information.</p>',
  })
  html!: string;
  @ApiPropertyOptional({ type: VideoResponse }) video?: VideoResponse;
  @ApiPropertyOptional({ type: [QuestionResponse] }) questions?: QuestionResponse[];
  @ApiPropertyOptional({ type: PositioningResponse }) positioning?: PositioningResponse;
  @ApiPropertyOptional({ type: [KeyedTextResponse] }) items?: readonly KeyedTextResponse[];
  @ApiPropertyOptional({ example: 'Trois décisions, trois noms, trois dates.' }) deliverable?: string;
}

export class StepModuleResponse {
  @ApiProperty({ example: 'T1M4' }) key!: string;
  @ApiProperty({ enum: ['module', 'collective'] }) type!: 'module' | 'collective';
  @ApiProperty({ example: 'Tenir la distance' }) title!: string;
  @ApiProperty({ example: 'Tenir la distance' }) shortTitle!: string;
  @ApiProperty({ type: [PathStepResponse] }) steps!: PathStepResponse[];
}

export class StepResponse {
  @ApiProperty({ example: 'T1M4-E3' }) key!: string;
  @ApiProperty({ enum: stepKinds, enumName: 'StepKind' }) kind!: StepKind;
  @ApiProperty() collective!: boolean;
  @ApiProperty({ example: 'Face à la tension' }) title!: string;
  @ApiProperty({ example: 6 }) minutes!: number;
  @ApiProperty() required!: boolean;
  @ApiProperty({ enum: ['declaration', 'answers', 'presence'] }) completedBy!:
    'declaration' | 'answers' | 'presence';
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) completedAt!: string | null;
  @ApiProperty({ description: 'The cohort is archived, or the reader has left it: nothing can be added.' })
  readOnly!: boolean;
  @ApiProperty({
    type: 'number',
    nullable: true,
    description: 'Seconds into a video; share of a text, 0 to 1',
    example: 0.4,
  })
  position!: number | null;
  @ApiProperty({ type: CountsResponse }) totals!: CountsResponse;
  @ApiProperty({ type: StepModuleResponse }) module!: StepModuleResponse;
  @ApiProperty({ type: 'string', nullable: true, example: 'T1M4-E2' }) previousKey!: string | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'T1M4-E4' }) nextKey!: string | null;
  @ApiProperty({ type: StepContentResponse }) content!: StepContentResponse;
}

export class FeedbackResponse {
  @ApiProperty() right!: boolean;
  @ApiProperty({ example: 'b' }) rightOptionKey!: string;
  @ApiProperty({ example: 'On arbitre entre des options, pas face à un mur.' }) feedback!: string;
  @ApiProperty({ description: 'Whether that was the last question: the quiz is done.' }) finished!: boolean;
}
