import {
  type MessageKind,
  messageKinds,
  type MessageState,
  messageStates,
  type ReminderDistance,
  reminderDistances,
  type SkipReason,
  skipReasons,
} from '@cheminer/vocabulary';
import { ApiProperty } from '@nestjs/swagger';

const whys = [...skipReasons, 'answer-lost'] as const;

export class LedgerRowResponse {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: messageKinds, enumName: 'MessageKind' }) kind!: MessageKind;
  @ApiProperty({ enum: messageStates, enumName: 'MessageState' }) state!: MessageState;
  @ApiProperty({
    ...{ enum: whys, enumName: 'MessageWhy', nullable: true },
    description: 'Why it was skipped; `answer-lost` when it left and nobody lived to hear the answer',
  })
  why!: SkipReason | 'answer-lost' | null;
  @ApiProperty({ type: 'string', nullable: true, example: '550 5.1.1 No such mailbox' }) answer!:
    string | null;
  @ApiProperty({ example: 1, description: 'Tries that the server did not take' }) attempts!: number;
  @ApiProperty({ description: 'Is to be part of the message of the day' }) waitsForDigest!: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ format: 'date-time', description: 'When it leaves, or is tried again' }) dueAt!: string;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) settledAt!: string | null;
  @ApiProperty({ example: 'Fatou' }) givenName!: string;
  @ApiProperty({ example: 'Diallo' }) familyName!: string;
  @ApiProperty({ type: 'string', nullable: true, example: 'Atelier 2', description: 'Null for a digest' })
  meetingTitle!: string | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) meetingStartsAt!: string | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'A' }) groupKey!: string | null;
  @ApiProperty() canResend!: boolean;
}

export class LedgerPersonResponse {
  @ApiProperty({ format: 'uuid' }) accountId!: string;
  @ApiProperty({ example: 'Fatou' }) givenName!: string;
  @ApiProperty({ example: 'Diallo' }) familyName!: string;
}

export class LedgerCountsResponse {
  @ApiProperty({ example: 3 }) queued!: number;
  @ApiProperty({ example: 120 }) sent!: number;
  @ApiProperty({ example: 4 }) skipped!: number;
  @ApiProperty({ example: 1 }) refused!: number;
  @ApiProperty({ example: 0 }) bounced!: number;
}

export class LedgerResponse {
  @ApiProperty({ type: [LedgerRowResponse], description: 'The latest first' }) rows!: LedgerRowResponse[];
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) next!: string | null;
  @ApiProperty({ description: 'Without a server, messages wait and none leaves.' }) isServerSet!: boolean;
  @ApiProperty({ type: LedgerCountsResponse, description: 'Whatever the filters' })
  counts!: LedgerCountsResponse;
  @ApiProperty({ type: [LedgerPersonResponse], description: 'Whoever was ever written to' })
  people!: LedgerPersonResponse[];
  @ApiProperty({ enum: reminderDistances, enumName: 'ReminderDistance', isArray: true })
  reminders!: ReminderDistance[];
  @ApiProperty() canSetReminders!: boolean;
  @ApiProperty() canResend!: boolean;
}

export class MessageContentResponse {
  @ApiProperty({ type: LedgerRowResponse }) line!: LedgerRowResponse;
  @ApiProperty({
    type: 'string',
    nullable: true,
    example: 'Rappel : Atelier 2',
    description: 'Null when nothing was written',
  })
  subject!: string | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'Bonjour Fatou,' }) text!: string | null;
  @ApiProperty({ description: 'Whether its page can be seen as it would leave' }) hasPage!: boolean;
}
