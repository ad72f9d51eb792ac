import { ApiProperty } from '@nestjs/swagger';
import {
  type ContractTag,
  contractTags,
  type ContributionType,
  contributionTypes,
  type Ending,
  endings,
  type FollowUp,
  followUps,
  type Keeping,
  keepings,
} from '@cheminer/workshop-run';
import { type AttendanceStatus, attendanceStatuses } from '../../workshops/index.ts';

const said = { type: 'string', nullable: true } as const;
const day = { type: 'string', format: 'date', nullable: true } as const;
const tag = { enum: contractTags, enumName: 'ContractTag' } as const;
export const followUp = { enum: followUps, enumName: 'FollowUp' } as const;

export class SummaryPersonResponse {
  @ApiProperty({ example: 'Fatou Diarra' }) name!: string;
  @ApiProperty({ enum: attendanceStatuses, enumName: 'AttendanceStatus', nullable: true })
  presence!: AttendanceStatus | null;
}

/** What became of something that an earlier client had decided, as they told the group. */
export class SummaryReturnResponse {
  @ApiProperty({ example: 'Rémi Hoarau' }) name!: string;
  @ApiProperty({
    ...said,
    example: 'Appeler les deux maires',
    description: 'Null where it is not the reader’s',
  })
  text!: string | null;
  @ApiProperty(followUp) status!: FollowUp;
  @ApiProperty({ ...said, example: 'Le maire était absent' }) because!: string | null;
}

export class SummaryContractResponse {
  @ApiProperty({ ...tag, isArray: true }) tags!: ContractTag[];
  @ApiProperty({
    ...said,
    example: 'Comment demander ?',
    description: 'Null: erased, or nothing was written',
  })
  text!: string | null;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

export class SummaryContributionResponse {
  @ApiProperty({ enum: contributionTypes, enumName: 'ContributionType' }) type!: ContributionType;
  @ApiProperty({ ...tag, nullable: true }) tag!: ContractTag | null;
  @ApiProperty({ example: 'Fatou Diarra' }) name!: string;
  @ApiProperty({ ...said, example: 'Qui a déjà essayé à deux ?', description: 'Null: erased' })
  text!: string | null;
}

export class SummaryActionResponse {
  @ApiProperty({ format: 'uuid' }) actionId!: string;
  @ApiProperty({ ...said, example: 'Appeler les deux maires' }) text!: string | null;
  @ApiProperty({ ...said, example: 'Hélène' }) withWhom!: string | null;
  @ApiProperty({ ...said, example: 'Un rendez-vous est pris' }) firstSign!: string | null;
  @ApiProperty(day) dueOn!: string | null;
  @ApiProperty({ ...day, description: 'For the client alone' }) remindOn!: string | null;
  @ApiProperty({ ...followUp, nullable: true }) status!: FollowUp | null;
}

export class SummaryConsultationResponse {
  @ApiProperty({ type: 'integer', enum: [1, 2] }) consultation!: 1 | 2;
  @ApiProperty({ ...said, example: 'Rémi Hoarau', description: 'Null: nobody was client' })
  clientName!: string | null;
  @ApiProperty({ description: 'The reader is the client' }) isMine!: boolean;
  @ApiProperty({ description: 'What is kept is theirs to decide, unless the cohort is archived' })
  mayDecide!: boolean;
  @ApiProperty({ ...said, example: 'Essayer une navette', description: 'Title of the subject in the bank' })
  subject!: string | null;
  @ApiProperty({ enum: keepings, nullable: true, description: 'Null: the client has not decided yet' })
  keeping!: Keeping | null;
  @ApiProperty({ description: 'Erased, or kept by the client alone: nothing of it follows' })
  isHidden!: boolean;
  @ApiProperty({ type: [SummaryContractResponse] }) contracts!: SummaryContractResponse[];
  @ApiProperty({ type: [SummaryContributionResponse] }) contributions!: SummaryContributionResponse[];
  @ApiProperty({ type: [SummaryActionResponse] }) actions!: SummaryActionResponse[];
}

export class SummaryLearningResponse {
  @ApiProperty({ example: 'Fatou Diarra' }) name!: string;
  @ApiProperty({ ...said, example: 'Demander plus tôt' }) text!: string | null;
}

export class SummaryEvaluationResponse {
  @ApiProperty({ example: 6 }) count!: number;
  @ApiProperty({ example: 4.3, description: 'Mean, from 1 to 5' }) useful!: number;
  @ApiProperty({ example: 4.8 }) heard!: number;
  @ApiProperty({ example: 4.5 }) frame!: number;
}

/** What a workshop leaves to its group, and to nobody else. */
export class SummaryResponse {
  @ApiProperty({ example: 'Atelier 1' }) title!: string;
  @ApiProperty({ example: 'A' }) groupKey!: string;
  @ApiProperty({ format: 'date-time', description: 'As it was held' }) startedAt!: string;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) endedAt!: string | null;
  @ApiProperty({ example: 'Europe/Paris' }) zone!: string;
  @ApiProperty({ description: 'Held in writing, over days' }) isWritten!: boolean;
  @ApiProperty({ enum: endings, nullable: true }) ending!: Ending | null;
  @ApiProperty({ example: 'Solène Marchetti' }) facilitatorName!: string;
  @ApiProperty({ type: [SummaryPersonResponse] }) people!: SummaryPersonResponse[];
  @ApiProperty({ type: [SummaryReturnResponse] }) returns!: SummaryReturnResponse[];
  @ApiProperty({ type: [SummaryConsultationResponse] }) consultations!: SummaryConsultationResponse[];
  @ApiProperty({ type: [SummaryLearningResponse] }) learnings!: SummaryLearningResponse[];
  @ApiProperty({
    ...{ type: SummaryEvaluationResponse, nullable: true },
    description: 'For whoever runs it, from three answers on; never by person',
  })
  evaluation!: SummaryEvaluationResponse | null;
}
