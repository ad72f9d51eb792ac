import { type Language, languages } from '@cheminer/i18n';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { IsDay, IsHour } from '../../../kit/wall-clock.request.ts';

/** When, as the person says it: the day and hour of their own wall clock. */
export class MoveStudyRequest {
  @ApiProperty({ example: '2027-03-04', format: 'date' })
  @IsDay()
  readonly date!: string;

  @ApiProperty({ example: '18:30', description: 'In the zone of the account' })
  @IsHour()
  readonly time!: string;

  @ApiProperty({ example: 45, minimum: 5, maximum: 240 })
  @IsInt()
  @Min(5)
  @Max(240)
  readonly minutes!: number;

  @ApiPropertyOptional({
    type: 'string',
    nullable: true,
    example: 'T1M4',
    description: 'What of the path it is for',
  })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  @Matches(/^\P{Cc}*$/u)
  readonly unitKey?: string | null;
}

export class PlanStudyRequest extends MoveStudyRequest {
  @ApiProperty({ format: 'uuid', description: 'Made by the client: the name of the slot, for ever' })
  @IsUUID()
  readonly slotId!: string;
}

export class StudyCalendarRequest {
  @ApiPropertyOptional({ enum: languages, default: 'fr' })
  @IsOptional()
  @IsIn(languages)
  readonly language: Language = 'fr';
}
