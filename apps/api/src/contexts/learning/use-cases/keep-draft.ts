import { Injectable } from '@nestjs/common';
import { isEmpty } from '@cheminer/vocabulary/entries';
import type { DraftRecord } from '../persistence/draft.entity.ts';
import { Drafts } from '../persistence/drafts.repository.ts';
import { LearningPaths } from '../persistence/learning-paths.repository.ts';
import { LearningRecords } from '../persistence/learning-records.repository.ts';
import type { OpenedStep } from './open-step.ts';
import { subjectOf } from './record-completion.ts';

/** Writes what was typed, the place to resume at, and the facts they make. */
@Injectable()
export class KeepDraft {
  constructor(
    private readonly drafts: Drafts,
    private readonly paths: LearningPaths,
    private readonly records: LearningRecords,
  ) {}

  /** `earlier`: what lay in the entries of the step until now. */
  async run(opened: OpenedStep, draft: DraftRecord, earlier: readonly DraftRecord[]): Promise<void> {
    const { walker, step, happening } = opened;
    await this.drafts.save(draft);
    await this.keepPlace(opened, [...earlier.filter(({ entryKey }) => entryKey !== draft.entryKey), draft]);
    const fact = { stepKey: step.key, moment: happening.moment, writeId: draft.writeId };
    if (earlier.length === 0) await this.records.addFirst(subjectOf(walker), { ...fact, verb: 'began' });
    if (step.kind === 'download' && !isEmpty(draft.value))
      await this.records.addFirst(subjectOf(walker), { ...fact, verb: 'opened' });
  }

  /** What is half written was left open; the place in a quiz is the number of its answers. */
  private async keepPlace(
    { walker, step, isDone }: OpenedStep,
    drafts: readonly DraftRecord[],
  ): Promise<void> {
    if (isDone || step.kind === 'quiz') return;
    const filled = drafts.filter(({ value }) => !isEmpty(value)).length;
    await this.paths.keepPosition(walker.memberId, step.key, filled);
  }
}
