import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { attendances, type Attendance } from '../domain/meeting.ts';

const unitStates = ['done', 'in-progress', 'open', 'late', 'not-open'] as const;
const reasons = [
  ...(['opens-on', 'steps-missing', 'late'] as const),
  ...(['not-scheduled', 'starts-at', 'presence-not-marked', 'absent'] as const),
] as const;
export const unitKinds = ['module', 'workshop', 'webinar'] as const;

/** Autonomous and collective steps, never merged. */
export class ReviewCountsResponse {
  @ApiProperty({ example: 23, description: 'Autonomous steps done' }) done!: number;
  @ApiProperty({ example: 48, description: 'Autonomous steps required' }) required!: number;
  @ApiProperty({ example: 2, description: 'Collective steps done' }) collectiveDone!: number;
  @ApiProperty({ example: 6, description: 'Collective steps required' }) collectiveRequired!: number;
}

/** Why it is not done yet: a code, and the facts a sentence needs. */
export class ReviewNotYetResponse {
  @ApiProperty({ enum: reasons, example: 'late' }) code!: (typeof reasons)[number];
  @ApiPropertyOptional({ format: 'date', description: 'With opens-on and late' }) day?: string;
  @ApiPropertyOptional({ example: 3, description: 'With steps-missing and late' }) missing?: number;
  @ApiPropertyOptional({ format: 'date-time', description: 'With starts-at' }) at?: string;
}

export class ReviewCellResponse extends ReviewCountsResponse {
  @ApiProperty({ example: 'T1M4' }) unitKey!: string;
  @ApiProperty({ enum: unitStates }) state!: (typeof unitStates)[number];
  @ApiProperty({ type: ReviewNotYetResponse, nullable: true }) notYet!: ReviewNotYetResponse | null;
  @ApiProperty({ enum: attendances, nullable: true, description: 'Null where nothing is marked' })
  attendance!: Attendance | null;
}
