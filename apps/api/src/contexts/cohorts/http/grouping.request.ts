import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { type HalfDay, halfDays } from '../domain/week.ts';

/** More than any cohort has. */
const most = { groups: 500, members: 50 } as const;
const clients = {
  ...{ minimum: 1, maximum: 2, default: 2, example: 2 },
  description: 'Subjects treated at each workshop',
} as const;

export class GroupingOptions {
  @ApiPropertyOptional(clients)
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2)
  readonly clientsPerWorkshop: number = 2;
}

export class ProposeGroupsRequest extends GroupingOptions {
  @ApiProperty({ example: 1, description: 'The same number gives the same groups' })
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  readonly seed!: number;

  @ApiProperty({ description: 'Moves nobody whom no rule asks to move' })
  @IsBoolean()
  readonly keep!: boolean;
}

export class SketchedGroupRequest {
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMaxSize(most.members)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  readonly memberIds!: string[];
}

export class CheckGroupsRequest extends GroupingOptions {
  @ApiProperty({ type: [SketchedGroupRequest] })
  @IsArray()
  @ArrayMaxSize(most.groups)
  @ValidateNested({ each: true })
  @Type(() => SketchedGroupRequest)
  readonly groups!: SketchedGroupRequest[];
}

export class GroupToFormRequest extends SketchedGroupRequest {
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Of a group that exists' })
  @IsOptional()
  @IsUUID()
  readonly groupId!: string | null;

  @ApiProperty({ example: 'A', maxLength: 20 })
  @Length(1, 20)
  @Matches(/^[^\0]*\S[^\0]*$/)
  readonly groupKey!: string;

  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly facilitatorId!: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  readonly relayId!: string | null;
}

/** All groups of the cohort: a group that exists is among them, though it may be empty. */
export class FormGroupsRequest {
  @ApiProperty({ example: 1, description: 'The one that was read; 0 while nobody formed groups' })
  @IsInt()
  @Min(0)
  readonly revision!: number;

  @ApiProperty({ type: [GroupToFormRequest] })
  @IsArray()
  @ArrayMaxSize(most.groups)
  @ValidateNested({ each: true })
  @Type(() => GroupToFormRequest)
  readonly groups!: GroupToFormRequest[];
}

export class TellAvailabilityRequest {
  @ApiProperty({
    enum: halfDays,
    enumName: 'HalfDay',
    isArray: true,
    description: 'In the zone of the person',
  })
  @IsArray()
  @ArrayUnique()
  @IsIn(halfDays, { each: true })
  readonly halfDays!: HalfDay[];
}
