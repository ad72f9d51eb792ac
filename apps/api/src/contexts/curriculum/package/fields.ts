import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import {
  ArrayMaxSize,
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
  validateSync,
  type ValidationError,
} from 'class-validator';
import { stepKinds, type StepKind } from '@cheminer/vocabulary';
import type { PackageFault, PackageFaultCode } from '../domain/package-fault.ts';
import { faultIn, type PackageFile } from './front-matter.ts';

class ThemeFields {
  @Length(1, 40) key!: string;
  @Length(1, 200) title!: string;
  @IsOptional() @IsString() intention = '';
}

class SituationFields {
  @Length(1, 40) key!: string;
  @Length(1, 200) title!: string;
  @Length(1, 400) sentence!: string;
}

export class CourseFields {
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/) key!: string;
  @Length(1, 200) title!: string;
  @IsIn(['fr', 'en']) language!: 'fr' | 'en';
  @IsOptional() @Length(1, 300) notice?: string;
  @IsOptional() @IsString({ each: true }) skills: string[] = [];
  @IsOptional() @ValidateNested({ each: true }) @Type(() => ThemeFields) themes: ThemeFields[] = [];
  @IsOptional() @ValidateNested({ each: true }) @Type(() => SituationFields) situations: SituationFields[] =
    [];
}

export class ModuleFields {
  @Length(1, 40) key!: string;
  @Length(1, 200) title!: string;
  @IsOptional() @Length(1, 26) shortTitle?: string;
  @IsOptional() @IsString() theme?: string;
  @IsOptional() @IsString() situation?: string;
  @IsOptional() @IsString({ each: true }) objectives: string[] = [];
  @IsInt() @Min(0) opensOnDay!: number;
  @IsInt() @Min(0) guideOnDay!: number;
}

export class StepFields {
  @Length(1, 40) @Matches(/^[A-Za-z0-9][A-Za-z0-9-]*$/) key!: string;
  @IsIn(stepKinds) kind!: StepKind;
  @Length(1, 200) title!: string;
  @IsOptional() @Length(1, 26) shortTitle?: string;
  @IsInt() @Min(1) @Max(600) minutes!: number;
  @IsOptional() @IsBoolean() required = true;
}

class ChapterFields {
  @Matches(/^(\d{1,2}:)?[0-5]?\d:[0-5]\d$/) at!: string;
  @Length(1, 200) title!: string;
}

export class VideoFields extends StepFields {
  @Matches(/\.(webm|mp4)$/) media!: string;
  @Matches(/\.vtt$/) captions!: string;
  @IsOptional() @ValidateNested({ each: true }) @Type(() => ChapterFields) chapters: ChapterFields[] = [];
}

class OptionFields {
  @Length(1, 20) key!: string;
  @Length(1, 500) text!: string;
  @IsOptional() @IsBoolean() right = false;
}

class QuestionFields {
  @Length(1, 20) key!: string;
  @Length(1, 1000) prompt!: string;
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => OptionFields)
  options!: OptionFields[];
  @Length(1, 2000) feedback!: string;
}

export class QuizFields extends StepFields {
  @IsArray()
  @ArrayMinSize(1)
  @ValidateNested({ each: true })
  @Type(() => QuestionFields)
  questions!: QuestionFields[];
}

class ScaleFields {
  @IsInt() value!: number;
  @Length(1, 200) label!: string;
}

class KeyedTextFields {
  @Length(1, 20) key!: string;
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
}

export class FieldworkFields extends StepFields {
  @Length(1, 1000) deliverable!: string;
}

export class CommitmentFields extends StepFields {
  @IsArray()
  @ArrayMinSize(1)
  @ValidateNested({ each: true })
  @Type(() => KeyedTextFields)
  items!: KeyedTextFields[];
}

export class CollectiveFields extends StepFields {
  @IsInt() @Min(0) onDay!: number;
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/) at!: string;
  @IsOptional() @IsIn([1, 2]) consultations = 1;
  @IsOptional() @IsString() protocol?: string;
}

/** The fields as the class wants them, or everything that is wrong with them. */
export function readFields<Fields extends object>(
  type: new () => Fields,
  source: PackageFile,
): Fields | PackageFault[] {
  const fields = plainToInstance(type, source.fields);
  const errors = validateSync(fields, { whitelist: true, forbidNonWhitelisted: true });
  return errors.length === 0 ? fields : errors.flatMap((error) => faultsOf(error, [], source));
}

function faultsOf(error: ValidationError, parents: (string | number)[], source: PackageFile): PackageFault[] {
  const step = /^\d+$/.test(error.property) ? Number(error.property) : error.property;
  const path = [...parents, step];
  const nested = (error.children ?? []).flatMap((child) => faultsOf(child, path, source));
  if (!error.constraints) return nested;
  return [faultIn(source)(codeOf(error), ...path), ...nested];
}

function codeOf({ value, constraints = {} }: ValidationError): PackageFaultCode {
  if ('whitelistValidation' in constraints) return 'unknown-field';
  if (value === undefined || value === null || value === '') return 'missing';
  return 'isLength' in constraints ? 'too-long' : 'wrong-value';
}
