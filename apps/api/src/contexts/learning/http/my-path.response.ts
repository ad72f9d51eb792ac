import { stepKinds, type StepKind } from '@cheminer/vocabulary';
import { ApiProperty } from '@nestjs/swagger';

const unitStates = ['done', 'in-progress', 'open', 'late', 'not-open'] as const;

/** Autonomous and collective steps, never merged. */
export class CountsResponse {
  @ApiProperty({ example: 23, description: 'Autonomous steps done' }) done!: number;
  @ApiProperty({ example: 48, description: 'Autonomous steps required' }) required!: number;
  @ApiProperty({ example: 2, description: 'Collective steps done' }) collectiveDone!: number;
  @ApiProperty({ example: 6, description: 'Collective steps required' }) collectiveRequired!: number;
}

const stepReasons = [
  'prerequisite',
  'opens-on',
  'not-begun',
  'answers-missing',
  'pass-mark',
  'end-not-reached',
  'word-awaited',
  'to-hand-in',
  'presence',
] as const;

/** Why a step is not done yet: a code, and the facts a sentence needs. */
export class StepNotYetResponse {
  @ApiProperty({ enum: stepReasons }) code!: (typeof stepReasons)[number];
  @ApiProperty({
    type: [String],
    required: false,
    description: 'Keys of the steps awaited, with prerequisite',
  })
  steps?: readonly string[];
  @ApiProperty({ format: 'date', required: false, description: 'With opens-on' }) day?: string;
  @ApiProperty({ required: false, description: 'With answers-missing', example: 2 }) missing?: number;
  @ApiProperty({ required: false, description: 'With pass-mark', example: 2 }) right?: number;
  @ApiProperty({ required: false, description: 'With pass-mark', example: 5 }) of?: number;
  @ApiProperty({ required: false, description: 'With pass-mark: right answers asked for', example: 4 })
  needed?: number;
}

export class PathStepResponse {
  @ApiProperty({ example: 'T1M4-E3' }) key!: string;
  @ApiProperty({ enum: stepKinds, enumName: 'StepKind' }) kind!: StepKind;
  @ApiProperty() collective!: boolean;
  @ApiProperty({ example: 'Face à la tension' }) title!: string;
  @ApiProperty({ example: 6, description: 'Announced, in minutes' }) minutes!: number;
  @ApiProperty({ description: 'Of this member: a late joiner is not asked for all' }) required!: boolean;
  @ApiProperty({ description: 'Other steps have to be finished first' }) locked!: boolean;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) completedAt!: string | null;
  @ApiProperty({ type: StepNotYetResponse, nullable: true }) notYet!: StepNotYetResponse | null;
}

/** Why it is not done yet: a code, and the facts a sentence needs. */
export class NotYetResponse {
  @ApiProperty({ enum: ['opens-on', 'steps-missing', 'late'] }) code!: 'opens-on' | 'steps-missing' | 'late';
  @ApiProperty({ format: 'date', required: false, description: 'With opens-on and late' }) day?: string;
  @ApiProperty({ required: false, description: 'With steps-missing and late', example: 3 }) missing?: number;
}

export class PathUnitResponse extends CountsResponse {
  @ApiProperty({ example: 'T1M4' }) key!: string;
  @ApiProperty({ enum: ['module', 'collective'] }) type!: 'module' | 'collective';
  @ApiProperty({ example: 'Tenir la distance' }) title!: string;
  @ApiProperty({ example: 'Tenir la distance' }) shortTitle!: string;
  @ApiProperty({ type: 'string', nullable: true, example: 'T1' }) themeKey!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) opensOn!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) guideOn!: string | null;
  @ApiProperty({ enum: unitStates }) state!: (typeof unitStates)[number];
  @ApiProperty({ type: NotYetResponse, nullable: true }) notYet!: NotYetResponse | null;
  @ApiProperty({ example: 54, description: 'Announced minutes of what is still to do' }) minutesLeft!: number;
  @ApiProperty({ description: 'It was over when this member came: only its catch-up steps are asked for' })
  catchUp!: boolean;
  @ApiProperty({ type: 'number', nullable: true, example: 3, description: 'So many of its steps are enough' })
  atLeast!: number | null;
  @ApiProperty({ type: [PathStepResponse] }) steps!: PathStepResponse[];
}

/** What somebody who joined later does first. */
export class CatchUpResponse {
  @ApiProperty({ example: 67, description: 'Announced minutes of what is left of it' }) minutesLeft!: number;
  @ApiProperty({ type: [String], example: ['M0-E1', 'T1M1-E2'] }) stepKeys!: string[];
}

export class PathThemeResponse {
  @ApiProperty({ example: 'T1' }) key!: string;
  @ApiProperty({ example: 'Coopérer efficacement' }) title!: string;
  @ApiProperty({ example: 18 }) done!: number;
  @ApiProperty({ example: 23 }) required!: number;
}

export class WeekResponse {
  @ApiProperty({ example: 5, description: '0 before the first day' }) number!: number;
  @ApiProperty({ example: 10 }) of!: number;
}

export class MyPathResponse {
  @ApiProperty({ example: 'Chef·fe de projet innovation territoriale' }) courseTitle!: string;
  @ApiProperty({ type: 'string', nullable: true, example: 'Données fictives de démonstration.' }) notice!:
    string | null;
  @ApiProperty({ type: WeekResponse }) week!: WeekResponse;
  @ApiProperty({ type: CountsResponse }) totals!: CountsResponse;
  @ApiProperty({
    type: CatchUpResponse,
    nullable: true,
    description: 'Of a late joiner; null once it is done',
  })
  catchUp!: CatchUpResponse | null;
  @ApiProperty({ type: [PathThemeResponse] }) themes!: PathThemeResponse[];
  @ApiProperty({ type: [PathUnitResponse], description: 'In walking order' }) units!: PathUnitResponse[];
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'The one thing to do; null when all is done',
    example: 'T1M4-E3',
  })
  nextStepKey!: string | null;
  @ApiProperty({ description: 'Whether that step was left open' }) resumes!: boolean;
  @ApiProperty({ description: 'Whether the course explains words of its own' }) hasGlossary!: boolean;
}
