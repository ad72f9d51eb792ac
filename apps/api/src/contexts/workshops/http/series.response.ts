import { ApiProperty } from '@nestjs/swagger';
import { JudgementResponse } from './poll.response.ts';

/** People of one zone whose hour is another than at the workshop before, though the organiser's is the same. */
export class GapOfResponse {
  @ApiProperty({ example: 'Indian/Reunion' }) zone!: string;
  @ApiProperty({ type: [String], format: 'uuid', description: 'Members who live there' })
  memberIds!: string[];
  @ApiProperty({ example: 120 }) fromMinutes!: number;
  @ApiProperty({ example: 180 }) toMinutes!: number;
}

/** One workshop of a series, with what its hour means to each. */
export class SeriesEntryResponse {
  @ApiProperty({ example: 'A2' }) stepKey!: string;
  @ApiProperty({ example: 'Atelier 2' }) title!: string;
  @ApiProperty({ example: 120 }) minutes!: number;
  @ApiProperty({ example: '2027-03-04', format: 'date' }) date!: string;
  @ApiProperty({ example: '09:30' }) time!: string;
  @ApiProperty({
    ...{ type: 'string', nullable: true, example: null },
    description: 'The hour that was wanted, where no clock shows it that day',
  })
  insteadOf!: string | null;
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ type: JudgementResponse }) judgement!: JudgementResponse;
  @ApiProperty({ type: [GapOfResponse] }) gapChanges!: GapOfResponse[];
}

export class SeriesScheduledResponse {
  @ApiProperty({ type: [String], format: 'uuid' }) workshopIds!: string[];
}
