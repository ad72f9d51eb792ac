import 'reflect-metadata';
import { Type } from 'class-transformer';
import {
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { type ProtocolPreset, protocolPresets, stepKinds, type StepKind } from '@cheminer/vocabulary';
import type { DeliverableForm } from '../domain/course.ts';
import { QuestionFields, SurveyQuestionFields } from './question-fields.ts';

/** A reading's or a film's: whether its end must have been reached before « J’ai terminé ». */
class EndFields {
  @IsOptional() @IsBoolean() end?: boolean;
}

class QuizCompletionFields {
  @IsOptional() @IsInt() @Min(1) @Max(100) passMark?: number;
  @IsOptional() @IsInt() @Min(1) @Max(20) attempts?: number;
}

class EntriesFields {
  @IsOptional() @IsInt() @Min(1) atLeast?: number;
}

class TextFields {
  @IsOptional() @IsInt() @Min(1) @Max(20_000) characters?: number;
}

export class StepFields {
  @Length(1, 40) @Matches(/^[A-Za-z0-9][A-Za-z0-9-]*$/) key!: string;
  @IsIn(stepKinds) kind!: StepKind;
  @Length(1, 200) title!: string;
  @IsOptional() @Length(1, 26) shortTitle?: string;
  @IsInt() @Min(1) @Max(600) minutes!: number;
  @IsOptional() @IsBoolean() required = true;
  @IsOptional() @IsString({ each: true }) prerequisites: string[] = [];
}

export class ReadingFields extends StepFields {
  @IsOptional() @ValidateNested() @Type(() => EndFields) completion?: EndFields;
}

export class JournalFields extends StepFields {
  @IsOptional() @ValidateNested() @Type(() => TextFields) completion?: TextFields;
}

class ChapterFields {
  @Matches(/^(\d{1,2}:)?[0-5]?\d:[0-5]\d$/) at!: string;
  @Length(1, 200) title!: string;
}

export class VideoFields extends StepFields {
  @Matches(/\.(webm|mp4)$/) media!: string;
  @Matches(/\.vtt$/) captions!: string;
  @IsOptional() @Matches(/\.(webm|opus|ogg|mp3|m4a)$/) audio?: string;
  @IsOptional() @ValidateNested({ each: true }) @Type(() => ChapterFields) chapters: ChapterFields[] = [];
  @IsOptional() @ValidateNested() @Type(() => EndFields) completion?: EndFields;
}

export class QuizFields extends StepFields {
  @IsArray()
  @ArrayMinSize(1)
  @ValidateNested({ each: true })
  @Type(() => QuestionFields)
  questions!: QuestionFields[];
  @IsOptional()
  @ValidateNested()
  @Type(() => QuizCompletionFields)
  completion?: QuizCompletionFields;
}

class ScaleFields {
  @IsInt() value!: number;
  @Length(1, 200) label!: string;
}

export class KeyedTextFields {
  @Length(1, 20) @Matches(/^[A-Za-z0-9][A-Za-z0-9-]*$/) key!: string;
  @Length(1, 500) text!: string;
}

export class PositioningFields extends StepFields {
  @IsArray() @ArrayMinSize(2) @ValidateNested({ each: true }) @Type(() => ScaleFields) scale!: ScaleFields[];
  @IsArray()
  @ArrayMinSize(1)
  @ValidateNested({ each: true })
  @Type(() => KeyedTextFields)
  statements!: KeyedTextFields[];
  @IsOptional() @IsString() compareWith?: string;
  @IsOptional() @IsBoolean() comments = false;
  @IsOptional() @ValidateNested() @Type(() => EntriesFields) completion?: EntriesFields;
}

export class FieldworkFields extends StepFields {
  @Length(1, 1000) deliverable!: string;
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @IsIn(['text', 'photo', 'file'], { each: true })
  accepts: DeliverableForm[] = ['text', 'photo', 'file'];
}

export class CommitmentFields extends StepFields {
  @IsArray()
  @ArrayMinSize(1)
  @ValidateNested({ each: true })
  @Type(() => KeyedTextFields)
  items!: KeyedTextFields[];
  @IsOptional() @Length(1, 20) charterVersion = '1';
  @IsOptional() @ValidateNested() @Type(() => EntriesFields) completion?: EntriesFields;
}

export class SurveyFields extends StepFields {
  @IsArray()
  @ArrayMinSize(1)
  @ValidateNested({ each: true })
  @Type(() => SurveyQuestionFields)
  questions!: SurveyQuestionFields[];
}

export class DownloadFields extends StepFields {
  @Matches(/\.(pdf|docx|xlsx|odt|ods|csv|txt)$/) file!: string;
}

export class CollectiveFields extends StepFields {
  @IsInt() @Min(0) onDay!: number;
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/) at!: string;
  @IsOptional() @IsIn([1, 2]) consultations?: number;
  @IsOptional() @IsIn(protocolPresets) protocol?: ProtocolPreset;
}

export class WorkshopFields extends CollectiveFields {
  @IsOptional() @IsString() facilitation?: string;
}
