import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { MeetingRequest } from '../../../kit/meeting.request.ts';
import { IsDay, IsHour } from '../../../kit/wall-clock.request.ts';

class SeriesStepRequest {
  @ApiProperty({ example: 'A2' })
  @IsString()
  @Length(1, 100)
  @Matches(/^\P{Cc}*$/u)
  readonly stepKey!: string;

  @ApiProperty({ example: 120, minimum: 15, maximum: 480 })
  @IsInt()
  @Min(15)
  @Max(480)
  readonly minutes!: number;

  @ApiProperty({ example: '2027-03-04', format: 'date' })
  @IsDay()
  readonly date!: string;
}

export class PlannedStepRequest extends SeriesStepRequest {
  @ApiPropertyOptional({
    ...{ type: 'string', nullable: true, example: '09:30' },
    description: 'Null to let the series choose among the usual hours',
  })
  @IsOptional()
  @IsHour()
  readonly time?: string | null;
}

export class ProposeSeriesRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly groupId!: string;

  @ApiProperty({
    ...{ type: [String], example: ['09:30', '14:00'], minItems: 1, maxItems: 4 },
    description: 'Usual hours, the favourite first',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @IsHour({ each: true })
  readonly times!: string[];

  @ApiProperty({ description: 'Whether an inconvenient hour is shared out between people' })
  @IsBoolean()
  readonly share!: boolean;

  @ApiPropertyOptional({
    ...{ type: [PlannedStepRequest], maxItems: 30 },
    description: 'Dates to look at; without them, those that the course proposes',
  })
  @IsOptional()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => PlannedStepRequest)
  readonly entries?: PlannedStepRequest[];
}

export class SeriesEntryRequest extends SeriesStepRequest {
  @ApiProperty({ example: '09:30', description: 'In the zone of the cohort' })
  @IsHour()
  readonly time!: string;
}

/** Several workshops at once, all at the same place. */
export class ScheduleSeriesRequest extends PickType(MeetingRequest, [
  'place',
  'access',
  'link',
  'phone',
] as const) {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly groupId!: string;

  @ApiProperty({ type: [SeriesEntryRequest], minItems: 1, maxItems: 30 })
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => SeriesEntryRequest)
  readonly entries!: SeriesEntryRequest[];
}
