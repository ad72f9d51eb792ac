import { Injectable } from '@nestjs/common';
import type { Actor } from '../../identity/index.ts';
import { LearningPaths } from '../persistence/learning-paths.repository.ts';
import { placeOf, Walkers } from './walkers.ts';

export type Place = Readonly<{ position: number; end?: boolean | undefined }>;

@Injectable()
export class KeepPosition {
  constructor(
    private readonly walkers: Walkers,
    private readonly paths: LearningPaths,
  ) {}

  /** The place to resume at, on any device. The last word wins; that the end was reached stays. */
  async run(actor: Actor, cohortId: string, stepKey: string, { position, end }: Place): Promise<void> {
    const { memberId, outline } = await this.walkers.writing(actor, cohortId);
    placeOf(outline, stepKey);
    await this.paths.keepPosition(memberId, stepKey, position, end);
  }
}
