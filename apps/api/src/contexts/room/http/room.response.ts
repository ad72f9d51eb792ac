import { ApiProperty } from '@nestjs/swagger';
import { followUps } from '@cheminer/workshop-run';
import { type WorkshopStatus, workshopStatuses } from '../../workshops/index.ts';

/** Something that happened in the room, in the order of its numbers. What was said is null where it is not the reader’s. */
export class RoomFactResponse {
  @ApiProperty({ example: 12 }) number!: number;
  @ApiProperty({ example: 'move' }) kind!: string;
  @ApiProperty({ type: Object, example: { to: 3, how: 'next' } }) data!: object;
  @ApiProperty({ type: Object, nullable: true, example: { text: 'Qui a essayé ?' } }) content!: object | null;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'Member; null: the room noticed',
  })
  by!: string | null;
}

export class RoomPersonResponse {
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty({ example: 'Fatou Diarra' }) name!: string;
  @ApiProperty({
    ...{ type: 'string', nullable: true, example: 'Essayer une navette avec huit mille euros' },
    description: 'Title of their subject in the bank, as far as the reader may see it',
  })
  subject!: string | null;
}

export class RoomReaderResponse {
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty({ description: 'May command: as facilitator, stand-in or relay' }) runs!: boolean;
  @ApiProperty({ description: 'May read what is said now' }) reads!: boolean;
  @ApiProperty({ description: 'The cohort is not archived: something may still change' }) changes!: boolean;
}

export class RoomActionResponse {
  @ApiProperty({ format: 'uuid' }) actionId!: string;
  @ApiProperty({ format: 'uuid' }) clientId!: string;
  @ApiProperty({ type: Object, nullable: true, example: { text: 'Appeler les deux maires' } }) content!:
    object | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty({ enum: followUps, nullable: true }) status!: string | null;
}

export class RoomNoteResponse {
  @ApiProperty({ example: 'Demander le calendrier à Hélène' }) text!: string;
  @ApiProperty({ example: 3 }) version!: number;
}

export class RoomScalesResponse {
  @ApiProperty({ example: 4 }) useful!: number;
  @ApiProperty({ example: 5 }) heard!: number;
  @ApiProperty({ example: 4 }) frame!: number;
}

export class RoomResponse {
  @ApiProperty({ format: 'date-time', description: 'The clock of the workshop' }) now!: string;
  @ApiProperty({ example: 'Atelier 1' }) title!: string;
  @ApiProperty({ enum: workshopStatuses, description: 'Of the workshop, run here or elsewhere' })
  status!: WorkshopStatus;
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ example: 'Europe/Paris' }) zone!: string;
  @ApiProperty({ type: 'string', nullable: true, example: '+33 1 23 45 67 89' }) phone!: string | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'https://visio.example/groupe-a' }) link!:
    string | null;
  @ApiProperty({ type: RoomReaderResponse }) me!: RoomReaderResponse;
  @ApiProperty({ type: RoomPersonResponse }) facilitator!: RoomPersonResponse;
  @ApiProperty({ type: RoomPersonResponse, nullable: true }) relay!: RoomPersonResponse | null;
  @ApiProperty({ type: [RoomPersonResponse], description: 'Of the group on that day' })
  people!: RoomPersonResponse[];
  @ApiProperty({ type: [RoomFactResponse] }) facts!: RoomFactResponse[];
  @ApiProperty({ type: [RoomActionResponse], description: 'Decided at earlier workshops' })
  returns!: RoomActionResponse[];
  @ApiProperty({ type: RoomNoteResponse, description: 'The reader’s own' }) note!: RoomNoteResponse;
  @ApiProperty({ type: RoomScalesResponse, nullable: true, description: 'The reader’s own' })
  evaluation!: RoomScalesResponse | null;
}

export class NoteKeptResponse {
  @ApiProperty({ example: 4 }) version!: number;
  @ApiProperty({ format: 'date-time' }) savedAt!: string;
}
