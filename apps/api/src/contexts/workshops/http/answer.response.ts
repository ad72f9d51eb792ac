import { ApiProperty } from '@nestjs/swagger';
import { PollResponse } from './poll.response.ts';
import { WorkshopDetailResponse } from './workshop.response.ts';

/** What a message asks of one person: one of the two. */
export class AnswerAskedResponse {
  @ApiProperty({ format: 'uuid' }) cohortId!: string;
  @ApiProperty({ example: 'Fatou' }) givenName!: string;
  @ApiProperty({ example: 'Indian/Reunion', description: 'IANA zone the person reads hours in' })
  readerZone!: string;
  @ApiProperty({ type: PollResponse, nullable: true }) poll!: PollResponse | null;
  @ApiProperty({ type: WorkshopDetailResponse, nullable: true }) workshop!: WorkshopDetailResponse | null;
}
