import {
  type MessageKind,
  messageKinds,
  type MessageState,
  messageStates,
  type ReminderDistance,
  reminderDistances,
} from '@cheminer/vocabulary';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageRequest } from '../../../kit/page.request.ts';

export class LedgerRequest extends PageRequest {
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
