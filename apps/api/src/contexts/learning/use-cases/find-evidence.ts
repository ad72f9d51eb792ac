import { Injectable } from '@nestjs/common';
import { entriesOfKind, filledEntries, missingEntries, missingReason } from '@cheminer/vocabulary/entries';
import type { Evidence } from '../domain/completion.ts';
import { ruleOf } from '../domain/completion-rule.ts';
import { NotCompleteYet, StepNotCompletable } from '../domain/learning.refusals.ts';
import { DeliverableFiles } from '../persistence/deliverable-files.repository.ts';
import { Drafts } from '../persistence/drafts.repository.ts';
import { LearningPaths } from '../persistence/learning-paths.repository.ts';
import { KeepPlace } from './keep-place.ts';
import type { OpenedStep } from './open-step.ts';

/** What proves that the step is done, by its own rule. */
@Injectable()
export class FindEvidence {
  constructor(
    private readonly paths: LearningPaths,
    private readonly drafts: Drafts,
    private readonly files: DeliverableFiles,
    private readonly place: KeepPlace,
  ) {}

  /** @throws NotCompleteYet, StepNotCompletable */
  of(opened: OpenedStep, end: boolean): Promise<Evidence> {
    const { by } = ruleOf(opened.step);
    if (by === 'declaration') return this.ofWord(opened, end);
    if (by === 'entries') return this.ofEntries(opened);
    throw new StepNotCompletable({ step: opened.step.key, by });
  }

  private async ofWord(opened: OpenedStep, end: boolean): Promise<Evidence> {
    const { walker, step } = opened;
    if (!ruleOf(step).end) return { by: 'declaration' };
    const kept = await this.paths.position(walker.memberId, step.key);
    if (kept?.endReached) return { by: 'declaration', end: true };
    if (!end) throw new NotCompleteYet({ step: step.key, reason: 'end', missing: 1 });
    await this.place.run(opened, { position: kept?.position ?? 1, end });
    return { by: 'declaration', end };
  }

  private async ofEntries({ walker, step, body }: OpenedStep): Promise<Evidence> {
    const drafts = await this.drafts.of(walker.memberId, step.key);
    const files = step.kind === 'fieldwork' ? (await this.files.of(walker.memberId, step.key)).length : 0;
    const filled = new Map(drafts.map(({ entryKey, value }) => [entryKey, value]));
    const entries = entriesOfKind(step.kind, body);
    const missing = missingEntries(step.kind, entries, ruleOf(step), filled, files);
    const reason = missingReason(step.kind);
    if (missing > 0) throw new NotCompleteYet({ step: step.key, reason, missing });
    const charter = 'charterVersion' in body ? { charterVersion: body.charterVersion } : {};
    return { by: 'entries', entries: filledEntries(entries, filled).length, files, ...charter };
  }
}
