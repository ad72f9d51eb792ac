import { Injectable } from '@nestjs/common';
import type { StepKind } from '@cheminer/vocabulary';
import { commentOf, entriesOfKind, filledEntries } from '@cheminer/vocabulary/entries';
import type { Evidence, UnitProgress } from '../domain/completion.ts';
import type { Verb } from '../domain/learning-record.ts';
import { Drafts } from '../persistence/drafts.repository.ts';
import { LearningRecords } from '../persistence/learning-records.repository.ts';
import type { OpenedStep } from './open-step.ts';
import { RecordCompletion, subjectOf } from './record-completion.ts';
import { ShareWork } from './share-work.ts';

/** Kinds of which each entry is a fact of its own, from the moment it is handed in: until then it may be changed. */
const verbOfKind: Partial<Record<StepKind, Verb>> = {
  commitment: 'accepted',
  positioning: 'rated',
  survey: 'answered',
};

/** Writes that a step is done, the facts of what was handed in with it, and shows it to whom it is for. */
@Injectable()
export class HandIn {
  constructor(
    private readonly record: RecordCompletion,
    private readonly drafts: Drafts,
    private readonly records: LearningRecords,
    private readonly share: ShareWork,
  ) {}

  async run(opened: OpenedStep, evidence: Evidence): Promise<UnitProgress[]> {
    const { walker, step, happening } = opened;
    const progress = await this.record.run(walker, step.key, evidence, happening);
    const verb = verbOfKind[step.kind];
    if (verb) await this.tell(opened, verb);
    // A subject is for whoever facilitates, from the moment it is handed in.
    if (step.kind === 'subject') await this.share.show(opened, 'facilitator');
    return progress;
  }

  /** Which entries, in which version of a charter; never which answer or rating. */
  private async tell({ walker, step, body, happening }: OpenedStep, verb: Verb): Promise<void> {
    const drafts = await this.drafts.of(walker.memberId, step.key);
    const entries = entriesOfKind(step.kind, body);
    const comments = new Set(entries.map(({ key }) => commentOf(key)));
    const filled = filledEntries(entries, new Map(drafts.map(({ entryKey, value }) => [entryKey, value])));
    const more = 'charterVersion' in body ? { result: { charterVersion: body.charterVersion } } : {};
    for (const { key } of filled.filter((entry) => !comments.has(entry.key))) {
      const fact = { verb, stepKey: step.key, entryKey: key, ...more, ...happening };
      await this.records.add(subjectOf(walker), fact);
    }
  }
}
