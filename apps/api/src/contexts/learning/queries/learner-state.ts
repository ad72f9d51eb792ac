import { Injectable } from '@nestjs/common';
import type { PositionRecord } from '../persistence/answer.entity.ts';
import type { CompletionRecord } from '../persistence/completion.entity.ts';
import { DeliverableFiles } from '../persistence/deliverable-files.repository.ts';
import { Drafts } from '../persistence/drafts.repository.ts';
import { LearningPaths } from '../persistence/learning-paths.repository.ts';
import { type AttemptStanding, Quizzes } from '../persistence/quizzes.repository.ts';

/** All that a learner left on their path, by step; never what they wrote. */
export type LearnerState = Readonly<{
  completions: readonly CompletionRecord[];
  doneAt: ReadonlyMap<string, string>;
  positions: ReadonlyMap<string, PositionRecord>;
  filled: ReadonlyMap<string, number>;
  attempts: ReadonlyMap<string, AttemptStanding>;
  files: ReadonlyMap<string, number>;
}>;

@Injectable()
export class LearnerStates {
  constructor(
    private readonly paths: LearningPaths,
    private readonly drafts: Drafts,
    private readonly quizzes: Quizzes,
    private readonly deliverables: DeliverableFiles,
  ) {}

  async of(memberId: string): Promise<LearnerState> {
    const completions = await this.paths.completions(memberId);
    const positions = await this.paths.positions(memberId);
    return {
      completions,
      doneAt: new Map(completions.map(({ stepKey, completedAt }) => [stepKey, completedAt.toISOString()])),
      positions: new Map(positions.map((position) => [position.stepKey, position])),
      filled: await this.drafts.filledByStep(memberId),
      attempts: await this.quizzes.latestByStep(memberId),
      files: await this.deliverables.countByStep(memberId),
    };
  }
}
