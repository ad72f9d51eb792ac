import { ApiProperty } from '@nestjs/swagger';
import type { FollowUp } from '@cheminer/workshop-run';
import { type LookBackDays, lookBackDays } from '../domain/look-back.ts';
import { followUp } from './summary.response.ts';

const days = { type: 'integer', enum: lookBackDays } as const;

export class LookBackActionResponse {
  @ApiProperty({ format: 'uuid' }) actionId!: string;
  @ApiProperty({ example: 'Appeler les deux maires' }) text!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty({ ...followUp, nullable: true }) status!: FollowUp | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'Le maire était absent' }) because!: string | null;
}

export class LookBackAnswerResponse {
  @ApiProperty(days) days!: LookBackDays;
  @ApiProperty({ example: 'Je demande plus tôt.' }) text!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

/** What somebody alone looks back on, some weeks after a workshop. */
export class LookBackResponse {
  @ApiProperty({ example: 'Atelier 1' }) title!: string;
  @ApiProperty({ ...days, nullable: true, description: 'Whose turn it is; null before the first' })
  due!: LookBackDays | null;
  @ApiProperty({ format: 'date', description: 'When the first opens' }) opensOn!: string;
  @ApiProperty({ type: [LookBackActionResponse], description: 'The reader’s own' })
  actions!: LookBackActionResponse[];
  @ApiProperty({ type: [LookBackAnswerResponse], description: 'The reader’s own' })
  answers!: LookBackAnswerResponse[];
}
