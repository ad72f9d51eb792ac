import 'reflect-metadata';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  Length,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const key = /^[A-Za-z0-9][A-Za-z0-9-]*$/;
const listOf =
  (type: new () => object, most: number): PropertyDecorator =>
  (target, property) => {
    for (const decorate of [
      IsArray(),
      ArrayMinSize(2),
      ArrayMaxSize(most),
      ValidateNested({ each: true }),
      Type(() => type),
    ])
      decorate(target, property);
  };

class OptionFields {
  @Length(1, 20) @Matches(key) key!: string;
  @Length(1, 500) text!: string;
  @IsOptional() @IsBoolean() right = false;
  @IsOptional() @Length(1, 2000) feedback?: string;
}

/** What goes together. */
class PairFields {
  @Length(1, 20) @Matches(key) key!: string;
  @Length(1, 300) left!: string;
  @Length(1, 300) right!: string;
}

const kinds = ['single', 'multiple', 'ordering', 'matching', 'short'] as const;
type QuestionKind = (typeof kinds)[number];

const isOf =
  (...those: QuestionKind[]) =>
  ({ kind }: QuestionFields): boolean =>
    those.includes(kind);

export class QuestionFields {
  @Length(1, 20) @Matches(key) key!: string;
  @IsOptional() @IsIn(kinds) kind: QuestionKind = 'single';
  @Length(1, 1000) prompt!: string;
  @Length(1, 2000) feedback!: string;
  /** Of an ordering, in the right order. */
  @ValidateIf(isOf('single', 'multiple', 'ordering')) @listOf(OptionFields, 10) options?: OptionFields[];
  @ValidateIf(isOf('matching')) @listOf(PairFields, 8) pairs?: PairFields[];
  @ValidateIf(isOf('short'))
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @Length(1, 200, { each: true })
  accepted?: string[];
}

class SurveyOptionFields {
  @Length(1, 20) @Matches(key) key!: string;
  @Length(1, 300) text!: string;
}

export class SurveyQuestionFields {
  @Length(1, 20) @Matches(key) key!: string;
  @IsOptional() @IsIn(['scale', 'choice', 'text']) kind: 'scale' | 'choice' | 'text' = 'scale';
  @Length(1, 1000) prompt!: string;
  @IsOptional() @IsBoolean() required = true;
  @ValidateIf(({ kind }: SurveyQuestionFields) => kind !== 'text')
  @listOf(SurveyOptionFields, 11)
  options?: SurveyOptionFields[];
}
