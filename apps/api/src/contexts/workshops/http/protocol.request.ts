import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  type PhaseKind,
  phaseKinds,
  type ProtocolPreset,
  protocolPresets,
  type Speaker,
  speakers,
} from '@cheminer/vocabulary';
import { protocolLimits } from '../domain/protocol-rules.ts';
import { kindEnum, presetEnum, speakerEnum } from './protocol.response.ts';

export class PhaseRequest {
  @ApiProperty(kindEnum) @IsIn(phaseKinds) readonly kind!: PhaseKind;

  @ApiProperty({ example: 15, minimum: 0, maximum: protocolLimits.phase })
  @IsInt()
  @Min(0)
  @Max(protocolLimits.phase)
  readonly minutes!: number;

  @ApiProperty({ type: 'integer', enum: [1, 2], nullable: true })
  @IsOptional()
  @IsIn([1, 2])
  readonly consultation!: 1 | 2 | null;

  @ApiProperty(speakerEnum) @IsIn(speakers) readonly speaker!: Speaker;

  @ApiProperty({ type: 'string', nullable: true, maxLength: protocolLimits.sentence, example: 'À vous.' })
  @IsOptional()
  @IsString()
  @MaxLength(protocolLimits.sentence)
  @Matches(/^[^\0]*$/)
  readonly sentence!: string | null;
}

export class ChangeProtocolRequest {
  @ApiProperty({ example: 0, description: 'The one that was read' })
  @IsInt()
  @Min(0)
  readonly revision!: number;

  @ApiProperty(presetEnum) @IsIn(protocolPresets) readonly preset!: ProtocolPreset;

  @ApiProperty({ type: [PhaseRequest] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(protocolLimits.phases)
  @ValidateNested({ each: true })
  @Type(() => PhaseRequest)
  readonly phases!: PhaseRequest[];
}
