import { Injectable } from '@nestjs/common';
import { Outbox } from '../../../kit/outbox.ts';
import {
  completeStep,
  type Evidence,
  newlyCounted,
  progressOf,
  type UnitProgress,
} from '../domain/completion.ts';
import { ruleOf } from '../domain/completion-rule.ts';
import type { StepCompleted } from '../domain/learning.events.ts';
import type { Moment } from '../domain/moment.ts';
import type { CompletionRecord } from '../persistence/completion.entity.ts';
import { LearningPaths, type Withdrawal } from '../persistence/learning-paths.repository.ts';
import { LearningRecords } from '../persistence/learning-records.repository.ts';
import { placeOf, type Walker } from './walkers.ts';

/** When it was done, and the client's own name of the command. */
export type Happening = Readonly<{ moment: Moment; writeId: string | null }>;

/** The one place where a completion is written, with the progress it makes. Runs inside the caller's transaction. */
@Injectable()
export class RecordCompletion {
  constructor(
    private readonly paths: LearningPaths,
    private readonly records: LearningRecords,
    private readonly outbox: Outbox,
  ) {}

  /** @throws StepNotInPath, StepNotCompletable */
  async run(
    walker: Walker,
    stepKey: string,
    evidence: Evidence,
    { moment, writeId }: Happening,
  ): Promise<UnitProgress[]> {
    const { memberId, cohortId, outline } = walker;
    const facts = await this.paths.lock(memberId);
    const { unit, step } = placeOf(outline, stepKey);
    const done = new Set(facts.map((fact) => fact.stepKey));
    const rule = ruleOf(step);
    const completion = completeStep({ key: stepKey, rule }, done, evidence, moment.doneAt);
    if (!completion) return progressOf(walker.path, facts);
    const place = { memberId, versionId: outline.versionId, unitKey: unit.key };
    const { collective, required: counted } = step;
    const row = await this.paths.add({ ...place, collective, counted }, completion);
    const result = resultOf(evidence);
    await this.records.add(subjectOf(walker), { verb: 'completed', stepKey, result, moment, writeId });
    await this.outbox.add({
      ...{ topic: 'learning.step-completed', occurredAt: moment.receivedAt.toISOString() },
      payload: { memberId, cohortId, stepKey },
    } satisfies StepCompleted);
    return this.saveProgress(walker, [...facts, row]);
  }

  async withdraw(
    walker: Walker,
    stepKey: string,
    withdrawal: Withdrawal,
    { moment, writeId }: Happening,
  ): Promise<UnitProgress[]> {
    const facts = await this.paths.lock(walker.memberId);
    await this.paths.withdraw(walker.memberId, stepKey, withdrawal);
    const result = { reason: withdrawal.reason };
    await this.records.add(subjectOf(walker), {
      verb: 'withdrew-completion',
      stepKey,
      result,
      moment,
      writeId,
    });
    return this.saveProgress(
      walker,
      facts.filter((fact) => fact.stepKey !== stepKey),
    );
  }

  /** Counts again, with what a new version made count. */
  async recount(walker: Walker): Promise<UnitProgress[]> {
    const facts = await this.paths.lock(walker.memberId);
    const fresh = new Set(newlyCounted(walker.path, facts));
    await this.paths.count(walker.memberId, [...fresh]);
    return this.saveProgress(
      walker,
      facts.map((fact) => (fresh.has(fact.stepKey) ? { ...fact, counted: true } : fact)),
    );
  }

  private async saveProgress(walker: Walker, facts: readonly CompletionRecord[]): Promise<UnitProgress[]> {
    const progress = progressOf(walker.path, facts);
    await this.paths.saveProgress(walker.memberId, progress, lastActivity(facts));
    return progress;
  }
}

/** What the record says of it: never more than by what it was proven, and which charter was accepted. */
const resultOf = (evidence: Evidence) => ({
  by: evidence.by,
  ...('charterVersion' in evidence && { charterVersion: evidence.charterVersion }),
});

/** Whoever marks a presence acts; where nobody does, the member is named. */
export const subjectOf = ({ memberId, actorId, outline }: Walker) => ({
  ...{ memberId, actorId: actorId ?? memberId, versionId: outline.versionId },
});

function lastActivity(facts: readonly CompletionRecord[]): Map<string, Date> {
  const latest = new Map<string, Date>();
  for (const { unitKey, completedAt } of facts) {
    const known = latest.get(unitKey);
    if (known === undefined || known < completedAt) latest.set(unitKey, completedAt);
  }
  return latest;
}
