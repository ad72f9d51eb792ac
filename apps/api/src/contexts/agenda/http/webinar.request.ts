import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { MeetingRequest } from '../../../kit/meeting.request.ts';

/** Of a meeting that has few of them. */
const placesAre = {
  ...({ type: 'integer', nullable: true, example: 12, minimum: 1, maximum: 500 } as const),
  description: 'Those who ask first have them; null: it is for everybody',
};

const runBy = {
  ...({ type: 'string', format: 'uuid', nullable: true } as const),
  description: 'A facilitator of the cohort, whom it then holds; null: nobody of it',
};

export class WebinarPlacesRequest {
  @ApiProperty(placesAre)
  @ValidateIf(({ places }: WebinarPlacesRequest) => places !== null)
  @IsInt()
  @Min(1)
  @Max(500)
  readonly places!: number | null;
}

export class ScheduleWebinarRequest extends MeetingRequest {
  @ApiPropertyOptional(placesAre)
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(500)
  readonly places?: number | null;

  @ApiPropertyOptional(runBy)
  @IsOptional()
  @IsUUID()
  readonly facilitatorId?: string | null;

  @ApiProperty({ example: 'W0' })
  @IsString()
  @Length(1, 100)
  @Matches(/^\P{Cc}*$/u)
  readonly stepKey!: string;
}

export class RescheduleWebinarRequest extends MeetingRequest {
  @ApiProperty({ example: 1, description: 'The one that was read' })
  @IsInt()
  @Min(1)
  readonly revision!: number;

  @ApiPropertyOptional(runBy)
  @IsOptional()
  @IsUUID()
  readonly facilitatorId?: string | null;

  @ApiPropertyOptional({
    ...{ type: 'string', nullable: true, example: 'Intervenante souffrante' },
    ...{ minLength: 3, maxLength: 500, description: 'Needed when it moves' },
  })
  @IsOptional()
  @IsString()
  @Matches(/^[^\0]*$/)
  readonly reason?: string | null;
}

export class MarkWebinarAttendanceRequest {
  @ApiProperty()
  @IsBoolean()
  readonly present!: boolean;

  @ApiPropertyOptional({ type: 'string', nullable: true, example: 'Homonyme', minLength: 3, maxLength: 500 })
  @IsOptional()
  @IsString()
  @Matches(/^[^\0]*$/)
  readonly reason?: string | null;
}
