import { ApiProperty } from '@nestjs/swagger';
import type { EntryValue } from '@cheminer/vocabulary/entries';
import { type Audience, audiences } from '../domain/share.ts';

/** A text, a key, a rating; or several keys, in their order. */
export const entryValue = {
  oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
  example: 'b',
};

export class DraftSavedResponse {
  @ApiProperty({ example: 'text' }) entryKey!: string;
  @ApiProperty({ example: 4, description: 'To be said as the base of the next write' }) version!: number;
  @ApiProperty({ type: 'string', format: 'date-time' }) savedAt!: string;
}

export class DraftResponse extends DraftSavedResponse {
  @ApiProperty(entryValue) value!: EntryValue;
}

export class FeedbackResponse {
  @ApiProperty() right!: boolean;
  @ApiProperty({ ...entryValue, description: 'The right answer' }) expected!: EntryValue;
  @ApiProperty({ example: 'On arbitre entre des options, pas face à un mur.' }) feedback!: string;
  @ApiProperty({ description: 'Whether that was the last question of the attempt.' }) finished!: boolean;
  @ApiProperty({ description: 'Whether the quiz is done: the step is completed.' }) done!: boolean;
  @ApiProperty({ description: 'Whether the pass mark, if any, was reached.' }) passed!: boolean;
  @ApiProperty({
    type: 'number',
    nullable: true,
    example: 2,
    description: 'Attempts still allowed; null: no limit',
  })
  left!: number | null;
}

export class AttemptStartedResponse {
  @ApiProperty({ example: 2 }) number!: number;
}

export class AttemptResponse {
  @ApiProperty({ example: 1 }) number!: number;
  @ApiProperty({ example: 2, description: 'Questions answered' }) answered!: number;
  @ApiProperty({ example: 3, description: 'Questions asked' }) of!: number;
  @ApiProperty({ example: 2 }) right!: number;
  @ApiProperty() finished!: boolean;
  @ApiProperty() passed!: boolean;
  @ApiProperty({
    type: 'number',
    nullable: true,
    example: 2,
    description: 'Attempts still allowed; null: no limit',
  })
  left!: number | null;
}

export class ShareResponse {
  @ApiProperty({ enum: audiences }) audience!: Audience;
  @ApiProperty({ type: 'string', format: 'date-time' }) sharedAt!: string;
}

export class StandingShareResponse extends ShareResponse {
  @ApiProperty({ description: 'What I wrote since is not shown.' }) changedSince!: boolean;
}

export class DeliverableFileResponse {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'carte-des-acteurs.jpg' }) name!: string;
  @ApiProperty({ example: 'image/jpeg' }) mediaType!: string;
  @ApiProperty({ example: 184_320 }) bytes!: number;
  @ApiProperty({ type: 'string', format: 'date-time' }) uploadedAt!: string;
  @ApiProperty({ example: '/api/cohorts/0191…/steps/T1M2-E4/files/0191…' }) href!: string;
}
