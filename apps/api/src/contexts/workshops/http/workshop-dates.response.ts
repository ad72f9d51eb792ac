import { ApiProperty } from '@nestjs/swagger';
import { type DateChangeKind, dateChanges } from '../domain/date-change.ts';

/** When, where and with whom it was to be. */
export class DateFactsResponse {
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ example: 'Europe/Paris' }) zone!: string;
  @ApiProperty({ example: 120 }) minutes!: number;
  @ApiProperty({ type: 'string', nullable: true, example: 'Mairie' }) place!: string | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'https://visio.example/a' }) link!: string | null;
  @ApiProperty({ type: 'string', nullable: true, example: '+33 1 23 45 67 89' }) phone!: string | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'Thomas Vial' }) facilitatorName!: string | null;
}

/** One line of the trail: what changed, from what to what, who did it and why. */
export class DateLineResponse {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: dateChanges }) kind!: DateChangeKind;
  @ApiProperty({ type: DateFactsResponse, nullable: true }) before!: DateFactsResponse | null;
  @ApiProperty({ type: DateFactsResponse, nullable: true }) after!: DateFactsResponse | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'Congrès des maires' }) reason!: string | null;
  @ApiProperty({ example: 'Solène Marchetti' }) byName!: string;
  @ApiProperty({ format: 'date-time' }) changedAt!: string;
}
