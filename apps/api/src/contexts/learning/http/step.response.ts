import { stepKinds, type StepKind } from '@cheminer/vocabulary';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { EntryValue } from '@cheminer/vocabulary/entries';
import { TermResponse } from '../../../kit/term.response.ts';
import type { CompletionRule } from '../domain/completion-rule.ts';
import { CountsResponse, PathStepResponse, StepNotYetResponse } from './my-path.response.ts';
import {
  AttemptResponse,
  DeliverableFileResponse,
  DraftResponse,
  entryValue,
  StandingShareResponse,
} from './step-work.response.ts';

export class ChapterResponse {
  @ApiProperty({ example: 5, description: 'Seconds from the start' }) seconds!: number;
  @ApiProperty({ example: 'Les quatre bornes' }) title!: string;
}

export class AudioResponse {
  @ApiProperty({ example: '/api/cohorts/0191…/media/77ab…' }) source!: string;
  @ApiProperty({ example: 'audio/ogg' }) mediaType!: string;
  @ApiProperty({ example: 96_000 }) bytes!: number;
}

export class VideoResponse {
  @ApiProperty({ description: 'Address of the film', example: '/api/cohorts/0191…/media/9f86…' })
  source!: string;
  @ApiProperty({ example: 'video/webm' }) mediaType!: string;
  @ApiProperty({ description: 'Address of the WebVTT captions', example: '/api/cohorts/0191…/media/60a3…' })
  captions!: string;
  @ApiProperty({ example: 312_000 }) bytes!: number;
  @ApiProperty({ type: () => AudioResponse, nullable: true, description: 'To listen to, on a slow line' })
  audio!: AudioResponse | null;
  @ApiProperty({ type: [ChapterResponse] }) chapters!: readonly ChapterResponse[];
}

export class GivenAnswerResponse {
  @ApiProperty(entryValue) value!: EntryValue;
  @ApiProperty() right!: boolean;
  @ApiProperty({ ...entryValue, description: 'The right answer' }) expected!: EntryValue;
  @ApiProperty({ example: 'On arbitre entre des options, pas face à un mur.' }) feedback!: string;
}

const questionKinds = ['single', 'multiple', 'ordering', 'matching', 'short'] as const;

export class QuestionResponse {
  @ApiProperty({ example: 'Q1' }) key!: string;
  @ApiProperty({ enum: questionKinds }) kind!: (typeof questionKinds)[number];
  @ApiProperty({ example: 'Pour un arbitrage, vous apportez…' }) prompt!: string;
  @ApiProperty({ type: () => [KeyedTextResponse], description: 'To choose, to put in order, or to match' })
  options!: readonly KeyedTextResponse[];
  @ApiProperty({
    type: () => [KeyedTextResponse],
    description: 'Of a matching: each takes one of the options',
  })
  lefts!: readonly KeyedTextResponse[];
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
  @ApiProperty({ description: 'Whether a word may be left beside each statement' }) comments!: boolean;
  @ApiProperty({ type: () => ComparedResponse, nullable: true }) compared!: ComparedResponse | null;
}

export class RatingResponse {
  @ApiProperty({ example: 'S1' }) key!: string;
  @ApiProperty({ example: '3' }) value!: string;
}

/** How the same statements were rated earlier. */
export class ComparedResponse {
  @ApiProperty({ example: 'M0-E4' }) stepKey!: string;
  @ApiProperty({ example: 'Mon point de départ' }) title!: string;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) completedAt!: string | null;
  @ApiProperty({ type: [RatingResponse] }) ratings!: RatingResponse[];
}

export const surveyKinds = ['scale', 'choice', 'text'] as const;

export class SurveyQuestionResponse {
  @ApiProperty({ example: 'E1' }) key!: string;
  @ApiProperty({ enum: surveyKinds }) kind!: (typeof surveyKinds)[number];
  @ApiProperty({ example: 'Ce module vous sera utile…' }) prompt!: string;
  @ApiProperty() required!: boolean;
  @ApiProperty({ type: [KeyedTextResponse] }) options!: readonly KeyedTextResponse[];
}

export class DownloadResponse {
  @ApiProperty({ example: '/api/cohorts/0191…/media/9f86…' }) href!: string;
  @ApiProperty({ example: 'carte-des-acteurs.pdf' }) name!: string;
  @ApiProperty({ example: 'application/pdf' }) mediaType!: string;
  @ApiProperty({ example: 120_400 }) bytes!: number;
}

/** How the step is completed. */
export class CompletionRuleResponse {
  @ApiProperty({ enum: ['declaration', 'answers', 'entries', 'presence'] }) by!: CompletionRule['by'];
  @ApiProperty({ description: 'The end must have been reached' }) end!: boolean;
  @ApiProperty({ type: 'number', nullable: true, example: 80, description: 'In percent' }) passMark!:
    number | null;
  @ApiProperty({ type: 'number', nullable: true, example: 3 }) attempts!: number | null;
  @ApiProperty({ type: 'number', nullable: true, example: 6, description: 'Entries that are enough' })
  atLeast!: number | null;
  @ApiProperty({ example: 1, description: 'Least length of a text' }) characters!: number;
}

export class StepContentResponse {
  @ApiProperty({
    description: 'Sanitised when the version was published',
    example: '<p>Le désaccord est une information.</p>',
  })
  html!: string;
  @ApiPropertyOptional({ type: [TermResponse], description: 'Those that the text links, as glossaire:key' })
  terms?: readonly TermResponse[];
  @ApiPropertyOptional({ type: VideoResponse }) video?: VideoResponse;
  @ApiPropertyOptional({ type: [QuestionResponse] }) questions?: QuestionResponse[];
  @ApiPropertyOptional({ type: PositioningResponse }) positioning?: PositioningResponse;
  @ApiPropertyOptional({ type: [SurveyQuestionResponse] }) survey?: readonly SurveyQuestionResponse[];
  @ApiPropertyOptional({ type: DownloadResponse }) download?: DownloadResponse;
  @ApiPropertyOptional({ type: [KeyedTextResponse] }) items?: readonly KeyedTextResponse[];
  @ApiPropertyOptional({ example: '1', description: 'Of a charter: the value of an accepted item' })
  charterVersion?: string;
  @ApiPropertyOptional({ example: 'Trois décisions, trois noms, trois dates.' }) deliverable?: string;
  @ApiPropertyOptional({ enum: ['text', 'photo', 'file'], isArray: true })
  accepts?: readonly ('text' | 'photo' | 'file')[];
}

export class StepModuleResponse {
  @ApiProperty({ example: 'T1M4' }) key!: string;
  @ApiProperty({ enum: ['module', 'collective'] }) type!: 'module' | 'collective';
  @ApiProperty({ example: 'Tenir la distance' }) title!: string;
  @ApiProperty({ example: 'Tenir la distance' }) shortTitle!: string;
  @ApiProperty({ type: [PathStepResponse] }) steps!: PathStepResponse[];
}

export class AwaitedStepResponse {
  @ApiProperty({ example: 'M0-E3' }) key!: string;
  @ApiProperty({ example: 'La charte de notre groupe' }) title!: string;
}

export class StepResponse {
  @ApiProperty({ example: 'T1M4-E3' }) key!: string;
  @ApiProperty({ enum: stepKinds, enumName: 'StepKind' }) kind!: StepKind;
  @ApiProperty() collective!: boolean;
  @ApiProperty({ example: 'Face à la tension' }) title!: string;
  @ApiProperty({ example: 6 }) minutes!: number;
  @ApiProperty() required!: boolean;
  @ApiProperty({ description: 'Other steps have to be finished first: the content is withheld' })
  locked!: boolean;
  @ApiProperty({ type: [AwaitedStepResponse], description: 'What comes first, of a step that is locked' })
  awaits!: AwaitedStepResponse[];
  @ApiProperty({ type: StepNotYetResponse, nullable: true }) notYet!: StepNotYetResponse | null;
  @ApiProperty({ type: CompletionRuleResponse }) rule!: CompletionRuleResponse;
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
  @ApiProperty({ type: [DraftResponse] }) drafts!: DraftResponse[];
  @ApiProperty({ type: AttemptResponse, nullable: true }) attempt!: AttemptResponse | null;
  @ApiProperty({ type: [DeliverableFileResponse] }) files!: DeliverableFileResponse[];
  @ApiProperty({ type: [StandingShareResponse] }) shares!: StandingShareResponse[];
  @ApiProperty({ type: StepContentResponse }) content!: StepContentResponse;
}
