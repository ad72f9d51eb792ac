import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { attendanceStatuses, type AttendanceStatus } from '../domain/attendance.ts';
import { type ReplyAnswer, replyAnswers } from '../domain/reply.ts';

const notYetCodes = ['not-scheduled', 'cancelled', 'starts-at', 'presence-not-marked', 'absent'] as const;
const lineStatuses = ['to-schedule', 'scheduled', 'open', 'closed', 'cancelled'] as const;

const attendanceEnum = { enum: attendanceStatuses, enumName: 'AttendanceStatus' } as const;
const replyEnum = { enum: replyAnswers, enumName: 'ReplyAnswer' } as const;
const instant = { type: 'string', format: 'date-time', nullable: true } as const;

/** Why it does not count yet: a code, and the fact a sentence needs. */
export class WorkshopNotYetResponse {
  @ApiProperty({ enum: notYetCodes, example: 'starts-at' }) code!: (typeof notYetCodes)[number];
  @ApiPropertyOptional({ format: 'date-time', description: 'With starts-at' }) at?: string;
}

/** The reader's wall clock is that many minutes ahead of the organiser's: before, and from this workshop on. */
export class GapChangeResponse {
  @ApiProperty({ example: 120 }) fromMinutes!: number;
  @ApiProperty({ example: 180 }) toMinutes!: number;
}

const lastChangeKinds = ['moved', 'cancelled', 'reopened'] as const;

/** Why people have to look again: when it was to be before, and the reason they were given. */
export class LastChangeResponse {
  @ApiProperty({ enum: lastChangeKinds }) kind!: (typeof lastChangeKinds)[number];
  @ApiProperty({ format: 'date-time' }) startsBefore!: string;
  @ApiProperty({ type: 'string', nullable: true, example: 'Congrès des maires' }) reason!: string | null;
  @ApiProperty({ format: 'date-time' }) changedAt!: string;
}

export class ReplyCountsResponse {
  @ApiProperty({ example: 4 }) coming!: number;
  @ApiProperty({ example: 1 }) maybe!: number;
  @ApiProperty({ example: 1 }) notComing!: number;
  @ApiProperty({ example: 1, description: 'Said nothing yet' }) silent!: number;
}

export class WorkshopResponse {
  @ApiProperty({ example: 'A1' }) stepKey!: string;
  @ApiProperty({ example: 'Atelier 1' }) title!: string;
  @ApiProperty({ example: 120 }) minutes!: number;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Null while it has no date' })
  workshopId!: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Null while one has no group' })
  groupId!: string | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'A' }) groupKey!: string | null;
  @ApiProperty(instant) startsAt!: string | null;
  @ApiProperty({ example: 'Europe/Paris', description: 'IANA zone of the organiser' }) zone!: string;
  @ApiProperty({ type: 'string', nullable: true, example: 'Mairie, salle du conseil' }) place!: string | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'Code 12A, 2e étage sans ascenseur' }) access!:
    string | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'https://visio.example/groupe-a' }) link!:
    string | null;
  @ApiProperty({ type: 'string', nullable: true, example: '+33 1 23 45 67 89, code 4242#' }) phone!:
    string | null;
  @ApiProperty({ enum: lineStatuses }) status!: (typeof lineStatuses)[number];
  @ApiProperty({ type: 'string', nullable: true, example: 'Solène Marchetti' }) facilitatorName!:
    string | null;
  @ApiProperty({
    ...{ type: 'string', nullable: true, example: null },
    description: 'The facilitator of the group, where somebody else stands in for them at this workshop',
  })
  standsInFor!: string | null;
  @ApiProperty({ ...replyEnum, nullable: true, description: 'A participant’s own' })
  myReply!: ReplyAnswer | null;
  @ApiProperty({ ...attendanceEnum, nullable: true, description: 'A participant’s own' })
  myAttendance!: AttendanceStatus | null;
  @ApiProperty({
    type: WorkshopNotYetResponse,
    nullable: true,
    description: 'For a participant; null when done',
  })
  notYet!: WorkshopNotYetResponse | null;
  @ApiProperty({ type: ReplyCountsResponse, nullable: true, description: 'For whoever runs the group' })
  replies!: ReplyCountsResponse | null;
  @ApiProperty({ type: GapChangeResponse, nullable: true, description: 'Where the reader’s hour changes' })
  gapChange!: GapChangeResponse | null;
  @ApiProperty({ type: LastChangeResponse, nullable: true, description: 'Null while nothing changed' })
  lastChange!: LastChangeResponse | null;
}

/** Only names for the participants; everything for whoever runs the group. */
export class WorkshopPersonResponse {
  @ApiProperty({ example: 'Fatou' }) givenName!: string;
  @ApiProperty({ example: 'Diallo' }) familyName!: string;
  @ApiPropertyOptional({ format: 'uuid' }) memberId?: string;
  @ApiPropertyOptional({ example: 'Indian/Reunion' }) zone?: string;
  @ApiPropertyOptional({ type: 'string', format: 'date', nullable: true }) leftOn?: string | null;
  @ApiPropertyOptional({ ...replyEnum, nullable: true }) reply?: ReplyAnswer | null;
  @ApiPropertyOptional({ ...attendanceEnum, nullable: true }) attendance?: AttendanceStatus | null;
}

export class FacilitatorResponse {
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty({ example: 'Thomas Vial' }) name!: string;
}

/** What would not be refused now. */
export class WorkshopPermissionsResponse {
  @ApiProperty() canRun!: boolean;
  @ApiProperty() canReply!: boolean;
  @ApiProperty() canMark!: boolean;
}

export class WorkshopDetailResponse extends WorkshopResponse {
  @ApiProperty({ example: 1, description: 'To be sent back with a new schedule' }) revision!: number;
  @ApiProperty({ type: WorkshopPermissionsResponse }) permissions!: WorkshopPermissionsResponse;
  @ApiProperty({ type: [WorkshopPersonResponse] }) people!: WorkshopPersonResponse[];
  @ApiProperty({
    ...{ type: 'string', format: 'uuid', nullable: true },
    description: 'Who stands in for the facilitator of the group; null while nobody does',
  })
  standInId!: string | null;
  @ApiProperty({
    ...{ type: [String], example: ['Premier kilomètre'] },
    description: 'Titles of the modules that lead to it; for whoever runs the group',
  })
  leadingModules!: string[];
  @ApiProperty({ type: [FacilitatorResponse], description: 'Who may stand in; for whoever runs the group' })
  facilitators!: FacilitatorResponse[];
}

export class WorkshopScheduledResponse {
  @ApiProperty({ format: 'uuid' }) workshopId!: string;
}

export class RescheduledResponse {
  @ApiProperty({ example: 2 }) revision!: number;
}
