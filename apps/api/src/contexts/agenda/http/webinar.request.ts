import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, Length, Matches } from 'class-validator';
import { MeetingRequest } from '../../../kit/meeting.request.ts';

export class ScheduleWebinarRequest extends MeetingRequest {
  @ApiProperty({ example: 'W0' })
  @IsString()
  @Length(1, 100)
  @Matches(/^\P{Cc}*$/u)
  readonly stepKey!: string;
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
