import { type FollowUp, followUps } from '@cheminer/workshop-run';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { followUp } from './summary.response.ts';

const noNul = /^[^\0]*$/;

export class ActionStandingRequest {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly actionId!: string;
  @ApiProperty({ ...followUp, example: 'tried' }) @IsIn(followUps) readonly status!: FollowUp;

  @ApiPropertyOptional({ maxLength: 2000, example: 'Le maire était absent' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  @Matches(noNul)
  readonly because?: string;
}

export class LookBackRequest {
  @ApiProperty({ maxLength: 4000, example: 'Je demande plus tôt.', description: 'For its author alone' })
  @IsString()
  @MaxLength(4000)
  @Matches(noNul)
  readonly text!: string;

  @ApiProperty({ type: [ActionStandingRequest] })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => ActionStandingRequest)
  readonly actions!: ActionStandingRequest[];
}
