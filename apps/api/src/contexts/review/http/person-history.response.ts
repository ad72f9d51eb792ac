import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { attendances, type Attendance } from '../domain/meeting.ts';
import { type PresenceMeans, presenceMeans, type SignatureKind, signatureKinds } from '../domain/evidence.ts';
import { ReviewCellResponse, ReviewCountsResponse, unitKinds } from './cell.response.ts';

const eventKinds = [
  ...(['step-completed', 'presence', 'presence-corrected', 'joined', 'left', 'stays'] as const),
  ...(['stayed', 'signed', 'contested', 'countersigned', 'hours-corrected'] as const),
] as const;

/** When somebody was at a workshop, and by what means. */
export class ReviewHoursResponse {
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) arrivedAt!: string | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) leftAt!: string | null;
  @ApiProperty({ enum: presenceMeans, enumName: 'MeansOfPresence', isArray: true })
  means!: readonly PresenceMeans[];
  @ApiProperty({ type: 'number', nullable: true, example: 118 }) minutes!: number | null;
}

export class ReviewedPersonResponse {
  @ApiProperty({ example: 'Marie-Annick' }) givenName!: string;
  @ApiProperty({ example: 'Hoarau' }) familyName!: string;
  @ApiProperty({ type: 'string', nullable: true, example: 'Pentes et Cirques' }) territoryName!:
    string | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'A' }) groupKey!: string | null;
  @ApiProperty({ enum: ['participant'] }) role!: 'participant';
  @ApiProperty({ format: 'date' }) joinedOn!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) leftOn!: string | null;
}

export class ReviewedUnitResponse extends ReviewCellResponse {
  @ApiProperty({ enum: unitKinds }) kind!: (typeof unitKinds)[number];
  @ApiProperty({ example: 'Tenir la distance' }) title!: string;
  @ApiProperty({ example: 'Tenir la distance' }) shortTitle!: string;
}

/** That something happened, when and by whom: never what was written or said. */
export class ReviewEventResponse {
  @ApiProperty({
    example: '2023-10-19T07:30:00.000Z',
    description: 'An instant; a whole day with joined and left',
  })
  at!: string;
  @ApiProperty({ enum: eventKinds }) kind!: (typeof eventKinds)[number];
  @ApiPropertyOptional({
    example: 'Face à la tension',
    description: 'Absent when the version no longer has the step',
  })
  stepTitle?: string;
  @ApiPropertyOptional({ example: 'T1M4' }) unitKey?: string;
  @ApiPropertyOptional({ enum: attendances, description: 'With presence-corrected' }) before?: Attendance;
  @ApiPropertyOptional({ enum: attendances, description: 'With presence and presence-corrected' })
  after?: Attendance;
  @ApiPropertyOptional({ type: ReviewHoursResponse, description: 'With stayed and hours-corrected' })
  hours?: ReviewHoursResponse;
  @ApiPropertyOptional({ type: ReviewHoursResponse, description: 'With hours-corrected' })
  hoursBefore?: ReviewHoursResponse;
  @ApiPropertyOptional({ enum: signatureKinds, enumName: 'SignatureKind', description: 'With signed' })
  signature?: SignatureKind;
  @ApiPropertyOptional({ example: 'Solène Le Gall', description: 'Who marked, corrected or countersigned' })
  byName?: string;
  @ApiPropertyOptional({ description: 'Why it was corrected', example: 'Feuille signée sur place' })
  reason?: string;
}

export class PersonHistoryResponse {
  @ApiProperty({ format: 'date', description: 'The day it is in the cohort’s zone' }) today!: string;
  @ApiProperty({ type: ReviewedPersonResponse }) person!: ReviewedPersonResponse;
  @ApiProperty({ type: ReviewCountsResponse }) totals!: ReviewCountsResponse;
  @ApiProperty({ type: [ReviewedUnitResponse], description: 'In walking order' })
  units!: ReviewedUnitResponse[];
  @ApiProperty({ type: [ReviewEventResponse], description: 'Newest first' }) timeline!: ReviewEventResponse[];
}
