import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { attendances, type Attendance } from '../domain/meeting.ts';
import { ReviewCellResponse, ReviewCountsResponse, unitKinds } from './cell.response.ts';

const eventKinds = ['step-completed', 'presence', 'presence-corrected', 'joined', 'left', 'stays'] as const;

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
  @ApiPropertyOptional({ example: 'Solène Le Gall', description: 'Who marked or corrected' }) byName?: string;
  @ApiPropertyOptional({
    description: 'Why it was corrected',
    example: 'Feuille signée sur place',
  })
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
