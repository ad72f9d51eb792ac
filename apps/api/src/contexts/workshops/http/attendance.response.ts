import { type MeansOfPresence, meansOfPresence } from '@cheminer/workshop-run';
import { ApiProperty } from '@nestjs/swagger';
import { type AttendanceStatus, attendanceStatuses } from '../domain/attendance.ts';
import { type WorkshopStatus, workshopStatuses } from '../domain/lifecycle.ts';
import { drawingPattern, type SignatureKind, signatureKinds } from '../domain/signature.ts';

const instantOrNull = { type: 'string', format: 'date-time', nullable: true } as const;

/** What is recorded of somebody, and what they confirm. */
export class RecordedResponse {
  @ApiProperty({ enum: attendanceStatuses, enumName: 'AttendanceStatus', nullable: true })
  status!: AttendanceStatus | null;
  @ApiProperty({ ...instantOrNull, description: 'Of the first arrival' }) arrivedAt!: string | null;
  @ApiProperty({ ...instantOrNull, description: 'Of the last departure; null while somebody is there' })
  leftAt!: string | null;
  @ApiProperty({ enum: meansOfPresence, enumName: 'MeansOfPresence', isArray: true })
  means!: readonly MeansOfPresence[];
  @ApiProperty({ type: 'number', nullable: true, example: 118, description: 'Of all the stays' })
  minutes!: number | null;
}

export class SignatureResponse {
  @ApiProperty({ format: 'date-time' }) signedAt!: string;
  @ApiProperty({ enum: signatureKinds, enumName: 'SignatureKind' }) kind!: SignatureKind;
  @ApiProperty({
    ...{ type: 'string', nullable: true, example: 'M12 40L14 38L19 30', pattern: drawingPattern.source },
    description: 'SVG path data, in 600 by 200',
  })
  drawing!: string | null;
  @ApiProperty({ description: 'Whether what was signed is what is recorded now' }) isCurrent!: boolean;
}

/** « Ce n’est pas exact »: for whoever runs the group alone. */
export class ContestResponse {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ example: 'J’étais là dès 10 h, au téléphone.' }) text!: string;
  @ApiProperty({ description: 'Neither put right since, nor signed' }) isOpen!: boolean;
}

export class SheetPersonResponse {
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty({ example: 'Fatou Diallo' }) name!: string;
  @ApiProperty({ type: RecordedResponse }) recorded!: RecordedResponse;
  @ApiProperty({ example: 'q7Yb2n0kq1Zt3v5x7z9B1D', description: 'To be sent back with a signature' })
  seal!: string;
  @ApiProperty({
    type: 'string',
    nullable: true,
    example: 'Yann Le Bihan',
    description: 'Whose device it was',
  })
  besideName!: string | null;
  @ApiProperty({ type: SignatureResponse, nullable: true }) signature!: SignatureResponse | null;
  @ApiProperty({ type: ContestResponse, nullable: true }) contest!: ContestResponse | null;
}

export class CountersignatureResponse {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ example: 'Solène Marchetti' }) byName!: string;
  @ApiProperty({ description: 'Whether nothing on the sheet has changed since' }) isCurrent!: boolean;
}

const changeKinds = ['presence', 'hours'] as const;

/** One line of the trail. A change of presence says nothing of hours. */
export class SheetChangeResponse {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'Fatou Diallo' }) name!: string;
  @ApiProperty({ enum: changeKinds }) kind!: (typeof changeKinds)[number];
  @ApiProperty({ type: RecordedResponse }) before!: RecordedResponse;
  @ApiProperty({ type: RecordedResponse }) after!: RecordedResponse;
  @ApiProperty({ type: 'string', nullable: true, example: 'Feuille signée sur place' }) reason!:
    string | null;
  @ApiProperty({ example: 'Solène Marchetti' }) byName!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

/** When people may sign. */
export class SigningResponse {
  @ApiProperty({ format: 'date-time' }) opensAt!: string;
  @ApiProperty({ ...instantOrNull, description: 'Null while the workshop goes on' }) closesAt!: string | null;
}

/** What would not be refused now. */
export class SheetPermissionsResponse {
  @ApiProperty() canSign!: boolean;
  @ApiProperty() canContest!: boolean;
  @ApiProperty() canCorrect!: boolean;
  @ApiProperty() canCountersign!: boolean;
}

export class AttendanceSheetResponse {
  @ApiProperty({ example: 'Atelier 1' }) title!: string;
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ example: 'Europe/Paris' }) zone!: string;
  @ApiProperty({ example: 120 }) minutes!: number;
  @ApiProperty({ enum: workshopStatuses }) status!: WorkshopStatus;
  @ApiProperty(instantOrNull) openedAt!: string | null;
  @ApiProperty(instantOrNull) closedAt!: string | null;
  @ApiProperty({ type: SigningResponse }) signing!: SigningResponse;
  @ApiProperty({ description: 'Whether the reader runs the group' }) runs!: boolean;
  @ApiProperty({
    ...{ type: 'string', nullable: true, example: 'q7Yb2n0kq1Zt3v5x7z9B1D' },
    description: 'Of the whole sheet, to be sent back with a countersignature; null to a participant',
  })
  seal!: string | null;
  @ApiProperty({ type: [SheetPersonResponse], description: 'To a participant, themselves alone' })
  people!: SheetPersonResponse[];
  @ApiProperty({ type: CountersignatureResponse, nullable: true })
  countersignature!: CountersignatureResponse | null;
  @ApiProperty({ type: [SheetChangeResponse], description: 'The latest first; none to a participant' })
  changes!: SheetChangeResponse[];
  @ApiProperty({ type: SheetPermissionsResponse }) permissions!: SheetPermissionsResponse;
}
