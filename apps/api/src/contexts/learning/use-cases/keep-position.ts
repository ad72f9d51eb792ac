import { Injectable } from '@nestjs/common';
import { stepsOf } from '../../curriculum/index.ts';
import type { Actor } from '../../identity/index.ts';
import { StepNotInPath } from '../domain/learning.refusals.ts';
import { LearningPaths } from '../persistence/learning-paths.repository.ts';
import { Walkers } from './walkers.ts';

@Injectable()
export class KeepPosition {
  constructor(
    private readonly walkers: Walkers,
    private readonly paths: LearningPaths,
  ) {}

  /** The place to resume at, on any device. The last word wins: it is a convenience, not a fact. */
  async run(actor: Actor, cohortId: string, stepKey: string, position: number): Promise<void> {
    const { memberId, outline } = await this.walkers.writing(actor, cohortId);
    if (!stepsOf(outline).some(({ key }) => key === stepKey)) throw new StepNotInPath({ step: stepKey });
    await this.paths.keepPosition(memberId, stepKey, position);
  }
}
