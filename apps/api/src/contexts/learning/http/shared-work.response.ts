import { stepKinds, type StepKind } from '@cheminer/vocabulary';
import { ApiProperty } from '@nestjs/swagger';
import type { EntryValue } from '@cheminer/vocabulary/entries';
import { type Audience, audiences } from '../domain/share.ts';
import { entryValue } from './step-work.response.ts';

export class SharedEntryResponse {
  @ApiProperty({ example: 'title' }) entryKey!: string;
  @ApiProperty(entryValue) value!: EntryValue;
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'Of a page of journal: rendered and sanitised',
    example: '<p>Onze membres.</p>',
  })
  html!: string | null;
}

export class SharedPieceResponse {
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty({ example: 'Hélène Sauvageot' }) authorName!: string;
  @ApiProperty({ example: 'A' }) groupKey!: string;
  @ApiProperty({ example: 'T1M2-E6' }) stepKey!: string;
  @ApiProperty({ example: 'Déposer mon sujet pour les ateliers' }) stepTitle!: string;
  @ApiProperty({ enum: stepKinds, enumName: 'StepKind' }) kind!: StepKind;
  @ApiProperty({ enum: audiences, description: 'To whom it is shown' }) audience!: Audience;
  @ApiProperty({ type: 'string', format: 'date-time' }) sharedAt!: string;
  @ApiProperty({ type: [SharedEntryResponse] }) entries!: SharedEntryResponse[];
}

export class SharedWorkResponse {
  @ApiProperty({ type: [SharedPieceResponse], description: 'Newest first' }) pieces!: SharedPieceResponse[];
}
