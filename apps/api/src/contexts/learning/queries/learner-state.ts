import { Injectable } from '@nestjs/common';
import { entriesOfKind, filledEntries } from '@cheminer/vocabulary/entries';
import { CurriculumFacade, type Outline, stepsOf } from '../../curriculum/index.ts';
import { countedKinds } from '../domain/step-not-yet.ts';
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
    private readonly curriculum: CurriculumFacade,
  ) {}

  async of(memberId: string, outline: Outline): Promise<LearnerState> {
    const completions = await this.paths.completions(memberId);
    const positions = await this.paths.positions(memberId);
    return {
      completions,
      doneAt: new Map(completions.map(({ stepKey, completedAt }) => [stepKey, completedAt.toISOString()])),
      positions: new Map(positions.map((position) => [position.stepKey, position])),
      filled: await this.filled(memberId, outline),
      attempts: await this.quizzes.latestByStep(memberId),
      files: await this.deliverables.countByStep(memberId),
    };
  }

  /** Where each entry counts, those that the step takes as it is now; elsewhere, whatever holds something. */
  private async filled(memberId: string, outline: Outline): Promise<Map<string, number>> {
    const filled = await this.drafts.filledByStep(memberId);
    const counted = stepsOf(outline).filter(
      ({ key, kind }) => countedKinds.includes(kind) && filled.has(key),
    );
    const chosen = await this.drafts.chosenIn(
      memberId,
      counted.map(({ key }) => key),
    );
    for (const { key, kind } of counted) {
      const body = (await this.curriculum.stepBody(outline.versionId, key))!;
      filled.set(key, filledEntries(entriesOfKind(kind, body), chosen.get(key)!).length);
    }
    return filled;
  }
}
