import { ApiProperty } from '@nestjs/swagger';
import { type Hardship, hardships } from '../domain/hardship.ts';
import { type PollAnswer, pollAnswers, type SlotReason, slotReasons } from '../domain/slot.ts';

const text = { type: 'string', nullable: true } as const;

export class HardshipOfResponse {
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty({ enum: hardships, enumName: 'Hardship' }) hardship!: Hardship;
}

/** What speaks for and against an hour; people are members, by id. */
export class JudgementResponse {
  @ApiProperty({ example: 5 }) yes!: number;
  @ApiProperty({ example: 1 }) ifNeeded!: number;
  @ApiProperty({ example: 0 }) no!: number;
  @ApiProperty({ example: 1 }) silent!: number;
  @ApiProperty({ type: [String], format: 'uuid', description: 'Held by another meeting' })
  busy!: readonly string[];
  @ApiProperty({ type: [String], format: 'uuid', description: 'Not free in the week that they told' })
  unavailable!: readonly string[];
  @ApiProperty({ type: [HardshipOfResponse] }) hard!: readonly HardshipOfResponse[];
  @ApiProperty({ description: 'False when whoever would run it is held elsewhere' }) possible!: boolean;
}

export class BestSlotResponse {
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ enum: slotReasons, enumName: 'SlotReason' }) reason!: SlotReason;
}

export class PollSlotResponse {
  @ApiProperty({ format: 'uuid' }) slotId!: string;
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({
    ...{ enum: pollAnswers, enumName: 'PollAnswer', nullable: true },
    description: 'A participant’s own',
  })
  mine!: PollAnswer | null;
  @ApiProperty({ type: JudgementResponse, nullable: true, description: 'For whoever runs the group' })
  judgement!: JudgementResponse | null;
}

export class PollPersonResponse {
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty({ example: 'Fatou Diallo' }) name!: string;
  @ApiProperty({ example: 'Indian/Reunion' }) zone!: string;
  @ApiProperty({
    ...{ type: 'object', additionalProperties: { enum: [...pollAnswers] } },
    description: 'What they said of each hour, by slot',
  })
  answers!: Readonly<Record<string, PollAnswer>>;
}

export class PollResponse {
  @ApiProperty({ format: 'uuid' }) pollId!: string;
  @ApiProperty({ format: 'uuid' }) groupId!: string;
  @ApiProperty({ example: 'A' }) groupKey!: string;
  @ApiProperty({ example: 'A2' }) stepKey!: string;
  @ApiProperty({ example: 'Atelier 2' }) title!: string;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Null while it has no date' })
  workshopId!: string | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Its date so far' })
  startsAt!: string | null;
  @ApiProperty({ example: 'Europe/Paris', description: 'IANA zone of the organiser' }) zone!: string;
  @ApiProperty({ example: 120 }) minutes!: number;
  @ApiProperty({ ...text, example: 'Mairie' }) place!: string | null;
  @ApiProperty({ ...text, example: 'https://visio.example/a' }) link!: string | null;
  @ApiProperty({ ...text, example: '+33 1 23 45 67 89' }) phone!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) answerBy!: string | null;
  @ApiProperty() canRun!: boolean;
  @ApiProperty({ type: [PollSlotResponse] }) slots!: PollSlotResponse[];
  @ApiProperty({ type: BestSlotResponse, nullable: true, description: 'For whoever runs the group' })
  best!: BestSlotResponse | null;
  @ApiProperty({ type: [PollPersonResponse], description: 'For whoever runs the group' })
  people!: PollPersonResponse[];
}

export class PollMadeResponse {
  @ApiProperty({ format: 'uuid' }) pollId!: string;
}

/** An hour that would suit the group. */
export class ProposedSlotResponse {
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ example: '2027-03-04', format: 'date' }) date!: string;
  @ApiProperty({ example: '09:30' }) time!: string;
  @ApiProperty({ type: JudgementResponse }) judgement!: JudgementResponse;
}
