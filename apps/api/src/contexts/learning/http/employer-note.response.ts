import { collectiveKinds, type CollectiveKind } from '@cheminer/vocabulary';
import { ApiProperty } from '@nestjs/swagger';

export class PlannedMeetingResponse {
  @ApiProperty({ example: 'A1' }) stepKey!: string;
  @ApiProperty({ enum: collectiveKinds, enumName: 'CollectiveKind' }) kind!: CollectiveKind;
  @ApiProperty({ example: 'Atelier 1' }) title!: string;
  @ApiProperty({ example: 120 }) minutes!: number;
  @ApiProperty({
    format: 'date-time',
    description: 'As the course plans it; a group may choose another date',
  })
  plannedAt!: string;
}

/** What to tell one's manager or elected official: what is asked, when, and what it is for. */
export class EmployerNoteResponse {
  @ApiProperty({ example: 'Marie-Annick' }) givenName!: string;
  @ApiProperty({ example: 'Hoarau' }) familyName!: string;
  @ApiProperty({ example: 'Chef·fe de projet innovation territoriale' }) courseTitle!: string;
  @ApiProperty({ example: 'Promotion pilote' }) cohortTitle!: string;
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ format: 'date' }) endsOn!: string;
  @ApiProperty({ example: 'Europe/Paris', description: 'IANA zone of the organiser' }) zone!: string;
  @ApiProperty({ example: 10 }) weeks!: number;
  @ApiProperty({ example: 688, description: 'Announced, for what is done alone' }) autonomousMinutes!: number;
  @ApiProperty({ example: 70, description: 'Alone, in an ordinary week' }) minutesAWeek!: number;
  @ApiProperty({ example: 750, description: 'Of all the meetings' }) collectiveMinutes!: number;
  @ApiProperty({ type: [PlannedMeetingResponse] }) meetings!: PlannedMeetingResponse[];
  @ApiProperty({ type: [String], example: ['Coopérer efficacement'] }) themes!: string[];
  @ApiProperty({ type: [String], example: ['Partir d’un besoin vérifié'] }) skills!: string[];
}
