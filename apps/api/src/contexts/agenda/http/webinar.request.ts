import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsOptional, IsString, Length, Matches, Min } from 'class-validator';
import { MeetingRequest } from '../../../kit/meeting.request.ts';

export class ScheduleWebinarRequest extends MeetingRequest {
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
