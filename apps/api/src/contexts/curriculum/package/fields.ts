import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Min,
  ValidateNested,
  validateSync,
  type ValidationError,
} from 'class-validator';
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
  @IsOptional() @IsString({ each: true }) catchUp: string[] = [];
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
  @IsOptional() @IsIn(['in-order', 'any-order']) order: 'in-order' | 'any-order' = 'any-order';
  /** That many of its required steps are enough. */
  @IsOptional() @IsInt() @Min(1) atLeast?: number;
  @IsOptional() @IsString({ each: true }) prerequisites: string[] = [];
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
