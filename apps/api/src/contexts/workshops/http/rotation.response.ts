import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type SlotStanding, slotStandings } from '../domain/plan-rotation.ts';
import { WorkshopResponse } from './workshop.response.ts';

const statuses = ['to-schedule', 'scheduled', 'open', 'closed', 'cancelled'] as const;

export class TurnPersonResponse {
  @ApiPropertyOptional({ format: 'uuid', description: 'For whoever runs the group' }) memberId?: string;
  @ApiProperty({ example: 'Fatou' }) givenName!: string;
  @ApiProperty({ example: 'Diarra' }) familyName!: string;
  @ApiProperty({ description: 'The reader' }) isMe!: boolean;
  @ApiProperty({
    ...{ type: 'string', nullable: true, example: 'Essayer une navette avec huit mille euros' },
    description: 'Title of their subject, as far as the reader may see it',
  })
  subject!: string | null;
  @ApiProperty({ description: 'Whether the group may read it' }) isPublished!: boolean;
}

export class TurnOffersResponse {
  @ApiProperty({ type: TurnPersonResponse, nullable: true, description: 'The other client of the day' })
  swap!: TurnPersonResponse | null;
  @ApiProperty({ type: [TurnPersonResponse], description: 'Who may bring their subject instead' })
  volunteers!: TurnPersonResponse[];
  @ApiProperty({ description: 'Earlier clients may come back on what they tried' }) returnsOnly!: boolean;
}

export class TurnAbsenceResponse extends TurnPersonResponse {
  @ApiProperty({ type: 'string', nullable: true, example: 'Urgence à la mairie' }) reason!: string | null;
}

export class TurnResponse {
  @ApiProperty({ example: 1, description: 'Which subject of the workshop' }) slot!: number;
  @ApiProperty({ enum: slotStandings, enumName: 'SlotStanding' }) standing!: SlotStanding;
  @ApiProperty({ type: TurnPersonResponse, nullable: true }) client!: TurnPersonResponse | null;
  @ApiProperty({
    ...{ type: TurnPersonResponse, nullable: true },
    description: 'Who was to be client and says that they do not come; for whoever runs the group',
  })
  notComing!: TurnPersonResponse | null;
  @ApiProperty({ type: [TurnAbsenceResponse], description: 'Clients who were not there; for whoever runs' })
  absent!: TurnAbsenceResponse[];
  @ApiProperty({ type: TurnOffersResponse, nullable: true, description: 'When the client is not there' })
  offers!: TurnOffersResponse | null;
}

export class TurnsWorkshopResponse {
  @ApiProperty({ example: 'A3' }) stepKey!: string;
  @ApiProperty({ example: 'Atelier 3' }) title!: string;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) workshopId!: string | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) startsAt!: string | null;
  @ApiProperty({ example: 'Europe/Paris', description: 'IANA zone of the organiser' }) zone!: string;
  @ApiProperty({ enum: statuses }) status!: WorkshopResponse['status'];
  @ApiProperty({ type: [TurnResponse] }) turns!: TurnResponse[];
}

export class TurnsResponse {
  @ApiProperty({ example: 'A' }) groupKey!: string;
  @ApiProperty() canChange!: boolean;
  @ApiProperty({ type: [TurnsWorkshopResponse], description: 'The whole cycle, in walking order' })
  workshops!: TurnsWorkshopResponse[];
  @ApiProperty({ type: [TurnPersonResponse], description: 'Neither client yet nor placed: for whoever runs' })
  left!: TurnPersonResponse[];
  @ApiProperty({ type: [TurnPersonResponse], description: 'Who may be placed by hand: for whoever runs' })
  placeable!: TurnPersonResponse[];
}
