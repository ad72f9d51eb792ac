import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDateString,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import {
  clientReasons,
  type CommandKind,
  commandKinds,
  contractTags,
  contributionTypes,
  endings,
  followUps,
  keepings,
  meansOfPresence,
  presences,
  runModes,
} from '@cheminer/workshop-run';

const maxText = 2_000;
const moves = ['next', 'back', 'skip'] as const;
const day = /^\d{4}-\d{2}-\d{2}$/;
/** What the database can keep as JSON: neither NUL nor half a character. */
const storable = /^[^\0\p{Surrogate}]*$/u;

/** One command of the room: its kind, and the fields that go with it. */
export class RoomCommandRequest {
  @ApiProperty({ enum: commandKinds, example: 'move' }) @IsIn(commandKinds) readonly kind!: CommandKind;

  @ApiPropertyOptional({ description: 'Yes to what the room asks twice: the learnings are skipped' })
  @IsOptional()
  @IsBoolean()
  readonly isSure?: boolean;

  @ApiPropertyOptional({ enum: runModes }) @IsOptional() @IsIn(runModes) readonly mode?: string;

  @ApiPropertyOptional({ type: [String], description: 'Written mode: when each phase opens' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @IsDateString({}, { each: true })
  readonly opens?: string[];

  @ApiPropertyOptional({ format: 'date-time', description: 'Written mode: when the last phase closes' })
  @IsOptional()
  @IsDateString()
  readonly closes?: string;

  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsDateString() readonly heldFrom?: string;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsDateString() readonly heldTo?: string;

  @ApiPropertyOptional({
    oneOf: [{ type: 'integer' }, { type: 'string', format: 'uuid' }],
    description: 'Index of a phase, or the member to whom the command goes',
  })
  @IsOptional()
  readonly to?: number | string;

  @ApiPropertyOptional({ enum: [...moves, ...endings] }) @IsOptional() readonly how?: string;
  @ApiPropertyOptional({ enum: [1, 3, 5] }) @IsOptional() @IsIn([1, 3, 5]) readonly minutes?: number;
  @ApiPropertyOptional({ example: 12 }) @IsOptional() @IsInt() @Min(1) readonly number?: number;

  @ApiPropertyOptional({ type: 'string', format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  readonly memberId?: string | null;

  @ApiPropertyOptional({ enum: presences }) @IsOptional() @IsIn(presences) readonly presence?: string;
  @ApiPropertyOptional({ enum: meansOfPresence })
  @IsOptional()
  @IsIn(meansOfPresence)
  readonly means?: string;

  @ApiPropertyOptional({ type: [String], description: 'Members on the same device' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(12)
  @IsUUID(undefined, { each: true })
  readonly with?: string[];

  @ApiPropertyOptional({ type: [String], description: 'Everybody of the room, in the order of turns' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @IsUUID(undefined, { each: true })
  readonly members?: string[];

  @ApiPropertyOptional() @IsOptional() @IsBoolean() readonly done?: boolean;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() readonly joins?: boolean;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() readonly on?: boolean;

  @ApiPropertyOptional({ type: 'integer', enum: [1, 2], nullable: true })
  @IsOptional()
  @IsIn([1, 2])
  readonly consultation?: 1 | 2 | null;

  @ApiPropertyOptional({ enum: clientReasons }) @IsOptional() @IsIn(clientReasons) readonly why?: string;

  @ApiPropertyOptional({ enum: contractTags, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(8)
  @IsIn(contractTags, { each: true })
  readonly tags?: string[];

  @ApiPropertyOptional({ enum: contributionTypes })
  @IsOptional()
  @IsIn(contributionTypes)
  readonly type?: string;

  @ApiPropertyOptional({ enum: contractTags, nullable: true })
  @IsOptional()
  @IsIn(contractTags)
  readonly tag?: string | null;

  @ApiPropertyOptional({ type: 'string', format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  readonly onBehalfOf?: string | null;

  @ApiPropertyOptional({ example: 12, description: 'Of an answer, the number of the question' })
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly answers?: number;

  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() readonly actionId?: string;

  @ApiPropertyOptional({ type: 'string', format: 'date', nullable: true })
  @IsOptional()
  @Matches(day)
  @IsISO8601({ strict: true })
  readonly dueOn?: string | null;

  @ApiPropertyOptional({ type: 'string', format: 'date', nullable: true })
  @IsOptional()
  @Matches(day)
  @IsISO8601({ strict: true })
  readonly remindOn?: string | null;

  @ApiPropertyOptional({ enum: followUps }) @IsOptional() @IsIn(followUps) readonly status?: string;
  @ApiPropertyOptional({ enum: keepings }) @IsOptional() @IsIn(keepings) readonly keeping?: string;

  @ApiPropertyOptional({ minimum: 0, maximum: 600, example: 0 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(600)
  readonly forgetMinutes?: number;

  @ApiPropertyOptional({ maxLength: maxText, example: 'Qui a déjà essayé à deux ?' })
  @IsOptional()
  @IsString()
  @MaxLength(maxText)
  @Matches(storable)
  readonly text?: string;

  @ApiPropertyOptional({ maxLength: 200, example: 'Hélène' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  @Matches(storable)
  readonly withWhom?: string;

  @ApiPropertyOptional({ maxLength: 300, example: 'Un rendez-vous est pris' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  @Matches(storable)
  readonly firstSign?: string;

  @ApiPropertyOptional({
    maxLength: maxText,
    example: 'Le maire était absent',
    description: 'Why an action was not tried, or who was client is corrected',
  })
  @IsOptional()
  @IsString()
  @MaxLength(maxText)
  @Matches(storable)
  readonly because?: string;
}

export const howOf = { move: moves, end: endings } as const;
