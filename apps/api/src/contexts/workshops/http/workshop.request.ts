import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Min } from 'class-validator';
import { MeetingRequest } from '../../../kit/meeting.request.ts';
import { attendanceStatuses, type AttendanceStatus } from '../domain/attendance.ts';
import { type ReplyAnswer, replyAnswers } from '../domain/reply.ts';

/** A place, a link or both. */
export class ScheduleWorkshopRequest extends MeetingRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly groupId!: string;

  @ApiProperty({ example: 'A1' })
  @IsString()
  @Length(1, 100)
  @Matches(/^\P{Cc}*$/u)
  readonly stepKey!: string;
}

export class RescheduleWorkshopRequest extends MeetingRequest {
  @ApiProperty({ example: 1, description: 'The one that was read' })
  @IsInt()
  @Min(1)
  readonly revision!: number;

  @ApiPropertyOptional({
    ...{ type: 'string', nullable: true, example: 'Congrès des maires cette semaine-là' },
    ...{ minLength: 3, maxLength: 500, description: 'Needed when it moves' },
  })
  @IsOptional()
  @IsString()
  @Matches(/^[^\0]*$/)
  readonly reason?: string | null;

  @ApiPropertyOptional({
    description: 'The days by which the modules before it are best done move with it, for the whole cohort',
  })
  @IsOptional()
  @IsBoolean()
  readonly moveGuideDates?: boolean;
}

export class ReplaceFacilitatorRequest {
  @ApiProperty({
    ...{ type: 'string', format: 'uuid', nullable: true },
    description: 'Null to give it back to the facilitator of the group',
  })
  @IsOptional()
  @IsUUID()
  readonly facilitatorId!: string | null;

  @ApiPropertyOptional({
    ...{ type: 'string', nullable: true, example: 'Le code de la salle a changé.', maxLength: 500 },
    description: 'A word to whoever stands in',
  })
  @IsOptional()
  @IsString()
  @Length(0, 500)
  @Matches(/^[^\0]*$/)
  readonly note?: string | null;
}

export class ReplyRequest {
  @ApiProperty({ enum: replyAnswers, enumName: 'ReplyAnswer' })
  @IsIn(replyAnswers)
  readonly answer!: ReplyAnswer;
}

export class MarkAttendanceRequest {
  @ApiProperty({ enum: attendanceStatuses, enumName: 'AttendanceStatus' })
  @IsIn(attendanceStatuses)
  readonly status!: AttendanceStatus;

  @ApiPropertyOptional({
    type: 'string',
    nullable: true,
    example: 'Feuille signée sur place',
    minLength: 3,
    maxLength: 500,
  })
  @IsOptional()
  @IsString()
  @Matches(/^[^\0]*$/)
  readonly reason?: string | null;
}
