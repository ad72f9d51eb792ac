import {
  type MessageKind,
  messageKinds,
  type MessageState,
  messageStates,
  type ReminderDistance,
  reminderDistances,
} from '@cheminer/vocabulary';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

export class LedgerRequest {
  @ApiPropertyOptional({ description: 'Opaque: the `next` of the page before' })
  @IsOptional()
  @IsUUID()
  readonly after?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  readonly limit: number = 50;

  @ApiPropertyOptional({ enum: messageStates, enumName: 'MessageState' })
  @IsOptional()
  @IsIn(messageStates)
  readonly state?: MessageState;

  @ApiPropertyOptional({ enum: messageKinds, enumName: 'MessageKind' })
  @IsOptional()
  @IsIn(messageKinds)
  readonly kind?: MessageKind;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  readonly accountId?: string;
}

export class SetRemindersRequest {
  @ApiProperty({ enum: reminderDistances, enumName: 'ReminderDistance', isArray: true })
  @IsArray()
  @ArrayUnique()
  @IsIn(reminderDistances, { each: true })
  readonly distances!: ReminderDistance[];
}
