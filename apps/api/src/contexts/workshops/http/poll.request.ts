import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
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
import { type PollAnswer, pollAnswers } from '../domain/slot.ts';

export class HourRequest {
  @ApiProperty({ example: '2027-03-04', format: 'date' })
  @IsDay()
  readonly date!: string;

  @ApiProperty({ example: '09:30', description: 'In the zone of the cohort' })
  @IsHour()
  readonly time!: string;
}

/** Several hours for one workshop, and where it would be. */
export class OpenPollRequest extends OmitType(MeetingRequest, ['date', 'time'] as const) {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly groupId!: string;

  @ApiProperty({ example: 'A2' })
  @IsString()
  @Length(1, 100)
  @Matches(/^\P{Cc}*$/u)
  readonly stepKey!: string;

  @ApiProperty({ type: [HourRequest], minItems: 2, maxItems: 12 })
  @ArrayMinSize(2)
  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Type(() => HourRequest)
  readonly slots!: HourRequest[];

  @ApiPropertyOptional({ type: 'string', format: 'date', nullable: true, example: '2027-02-26' })
  @IsOptional()
  @IsDay()
  readonly answerBy?: string | null;
}

export class SlotAnswerRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly slotId!: string;

  @ApiProperty({ enum: pollAnswers, enumName: 'PollAnswer' })
  @IsIn(pollAnswers)
  readonly answer!: PollAnswer;
}

export class AnswerPollRequest {
  @ApiProperty({ type: [SlotAnswerRequest], minItems: 1, maxItems: 12 })
  @ArrayMinSize(1)
  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Type(() => SlotAnswerRequest)
  readonly answers!: SlotAnswerRequest[];
}

export class ConfirmPollRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly slotId!: string;

  @ApiPropertyOptional({
    ...{ type: 'string', nullable: true, example: 'Congrès des maires cette semaine-là' },
    ...{ minLength: 3, maxLength: 500, description: 'Needed when the workshop has a date already' },
  })
  @IsOptional()
  @IsString()
  @Matches(/^[^\0]*$/)
  readonly reason?: string | null;
}

/** From which day on, and for how long. */
export class ProposeSlotsRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly groupId!: string;

  @ApiProperty({ example: '2027-03-01', format: 'date' })
  @IsDay()
  readonly from!: string;

  @ApiProperty({ example: 120, minimum: 15, maximum: 480 })
  @IsInt()
  @Min(15)
  @Max(480)
  readonly minutes!: number;
}
