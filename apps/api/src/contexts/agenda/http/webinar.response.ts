import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

const notYetCodes = ['not-scheduled', 'cancelled', 'starts-at', 'presence-not-marked', 'absent'] as const;

/** Why it does not count yet: a code, and the fact a sentence needs. */
export class WebinarNotYetResponse {
  @ApiProperty({ enum: notYetCodes, example: 'starts-at' }) code!: (typeof notYetCodes)[number];
  @ApiPropertyOptional({ format: 'date-time', description: 'With starts-at' }) at?: string;
}

export class PlacesResponse {
  @ApiProperty({ type: 'integer', example: 12 }) total!: number;
  @ApiProperty({ type: 'integer', example: 12 }) taken!: number;
  @ApiProperty({ type: 'integer', example: 3, description: 'How many people wait' }) waiting!: number;
}

export class MyPlaceResponse {
  @ApiProperty({
    ...{ type: 'integer', nullable: true, example: 2 },
    description: 'In the line, 1 for who is next; null for who has a place',
  })
  rank!: number | null;
}

export class WebinarResponse {
  @ApiProperty({ example: 'W0' }) stepKey!: string;
  @ApiProperty({ example: 'Webinaire de lancement' }) title!: string;
  @ApiProperty({ example: 90 }) minutes!: number;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Null while it has no date' })
  eventId!: string | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) startsAt!: string | null;
  @ApiProperty({ example: 'Europe/Paris', description: 'IANA zone of the organiser' }) zone!: string;
  @ApiProperty({ type: 'string', nullable: true, example: null }) place!: string | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'Code 12A' }) access!: string | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'https://visio.example/tous' }) link!:
    string | null;
  @ApiProperty({ type: 'string', nullable: true, example: '+33 1 23 45 67 89' }) phone!: string | null;
  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'Null where nobody of it does',
  })
  facilitatorId!: string | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'Thomas Vial', description: 'Who runs it' })
  facilitatorName!: string | null;
  @ApiProperty({ description: 'It will not take place, unless it is given another date' })
  cancelled!: boolean;
  @ApiProperty({
    ...{ type: 'integer', nullable: true, example: 1 },
    description: 'To be sent back with a new date; null while it has none',
  })
  revision!: number | null;
  @ApiProperty({ type: PlacesResponse, nullable: true, description: 'Null where it is for everybody' })
  places!: PlacesResponse | null;
  @ApiProperty({ type: MyPlaceResponse, nullable: true, description: 'A participant’s own, once they asked' })
  myPlace!: MyPlaceResponse | null;
  @ApiProperty({
    type: 'boolean',
    nullable: true,
    description: 'A participant’s own; null while nobody marked it',
  })
  myPresence!: boolean | null;
  @ApiProperty({
    type: WebinarNotYetResponse,
    nullable: true,
    description: 'For a participant; null when done',
  })
  notYet!: WebinarNotYetResponse | null;
}

export class WebinarPersonResponse {
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty({ example: 'Fatou' }) givenName!: string;
  @ApiProperty({ example: 'Diallo' }) familyName!: string;
  @ApiProperty({ type: 'string', nullable: true, example: 'A' }) groupKey!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) leftOn!: string | null;
  @ApiProperty({
    type: MyPlaceResponse,
    nullable: true,
    description: 'Null for who did not ask, and where nobody needs to',
  })
  place!: MyPlaceResponse | null;
  @ApiProperty({ type: 'boolean', nullable: true, description: 'Null while nobody marked it' }) present!:
    boolean | null;
}

export class WebinarScheduledResponse {
  @ApiProperty({ format: 'uuid' }) eventId!: string;
}

export class WebinarRescheduledResponse {
  @ApiProperty({ example: 2 }) revision!: number;
}
