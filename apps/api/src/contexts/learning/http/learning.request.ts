import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsInt,
  IsISO8601,
  IsNumber,
  IsOptional,
  IsUUID,
  Max,
  Min,
  registerDecorator,
  ValidateNested,
} from 'class-validator';
import type { EntryValue } from '@cheminer/vocabulary/entries';
import type { Told } from '../domain/moment.ts';

/** What the device's clock showed. */
export class WhenRequest {
  @ApiProperty({ format: 'date-time', description: 'When it was done, by the device’s clock' })
  @IsISO8601({ strict: true })
  readonly doneAt!: string;

  @ApiProperty({ format: 'date-time', description: 'When it is being sent, by the same clock' })
  @IsISO8601({ strict: true })
  readonly sentAt!: string;
}

export class MomentRequest {
  @ApiPropertyOptional({ type: WhenRequest, description: 'Left out, it is done when it is received' })
  @IsOptional()
  @ValidateNested()
  @Type(() => WhenRequest)
  readonly when?: WhenRequest;
}

export const toldOf = ({ when }: MomentRequest): Told | undefined =>
  when && { doneAt: new Date(when.doneAt), sentAt: new Date(when.sentAt) };

/** Longest text that reaches a rule, which then says how long it may be. */
const longest = 500_000;

/** A text or a key; or a list of at most fifty keys. */
const IsEntryValue = () => (target: object, propertyName: string) =>
  registerDecorator({
    ...{ name: 'isEntryValue', target: target.constructor, propertyName },
    validator: {
      validate: (value: unknown) =>
        typeof value === 'string'
          ? value.length <= longest
          : Array.isArray(value) &&
            value.length <= 50 &&
            value.every((each) => typeof each === 'string' && each.length <= 100),
    },
  });

const entryValue = {
  oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
  description: 'A text, a key, a rating; or several keys, in their order',
  example: 'b',
};

export class AnswerRequest extends MomentRequest {
  @ApiProperty(entryValue)
  @IsEntryValue()
  readonly value!: EntryValue;
}

export class DraftRequest extends AnswerRequest {
  @ApiProperty({ example: 3, description: 'Version it was typed from; 0 when nothing was there' })
  @IsInt()
  @Min(0)
  readonly baseVersion!: number;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'An earlier write of the same device whose answer never came',
  })
  @IsOptional()
  @IsUUID()
  readonly afterWrite?: string;
}

export class FinishRequest extends MomentRequest {
  @ApiPropertyOptional({ description: 'The device saw the end of the text or film' })
  @IsOptional()
  @IsBoolean()
  readonly end?: boolean;
}

export class PositionRequest extends MomentRequest {
  @ApiProperty({ example: 0.4, description: 'Seconds into a video; share of a text, 0 to 1' })
  @IsNumber({ allowNaN: false, allowInfinity: false })
  @Min(0)
  @Max(86_400)
  readonly position!: number;

  @ApiPropertyOptional({ description: 'The end was reached' })
  @IsOptional()
  @IsBoolean()
  readonly end?: boolean;
}
