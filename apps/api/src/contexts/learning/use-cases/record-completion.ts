import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Outbox } from '../../../kit/outbox.ts';
import type { Outline } from '../../curriculum/index.ts';
import { completeStep, type Evidence, progressOf, type UnitProgress } from '../domain/completion.ts';
import { howCompleted } from '../domain/how-completed.ts';
import type { StepCompleted } from '../domain/learning.events.ts';
import { StepNotInPath } from '../domain/learning.refusals.ts';
import { type CompletionRecord } from '../persistence/completion.entity.ts';
import { LearningPaths, type Withdrawal } from '../persistence/learning-paths.repository.ts';

/** Whose path, in which cohort, on which version. */
export type Walker = Readonly<{ memberId: string; cohortId: string; outline: Outline }>;

/** The one place where a completion is written, with the progress it makes. Runs inside the caller's transaction. */
@Injectable()
export class RecordCompletion {
  constructor(
    private readonly clock: Clock,
    private readonly paths: LearningPaths,
    private readonly outbox: Outbox,
  ) {}

  /** @throws StepNotInPath, StepNotCompletable */
  async run(
    { memberId, cohortId, outline }: Walker,
    stepKey: string,
    evidence: Evidence,
    doneAt?: Date,
  ): Promise<UnitProgress[]> {
    const facts = await this.paths.lock(memberId);
    const step = outline.units.flatMap(({ steps }) => steps).find(({ key }) => key === stepKey);
    if (!step) throw new StepNotInPath({ step: stepKey });
    const now = this.clock.now();
    const done = new Set(facts.map((fact) => fact.stepKey));
    const completion = completeStep(howCompleted(step), done, evidence, doneAt ?? now);
    if (!completion) return progressOf(unitsOf(outline), done);
    await this.paths.add(memberId, outline.versionId, completion);
    await this.outbox.add({
      ...{ topic: 'learning.step-completed', occurredAt: now.toISOString() },
      payload: { memberId, cohortId, stepKey },
    } satisfies StepCompleted);
    return this.saveProgress(memberId, outline, [...facts, completion]);
  }

  async withdraw(
    { memberId, outline }: Walker,
    stepKey: string,
    withdrawal: Withdrawal,
  ): Promise<UnitProgress[]> {
    const facts = await this.paths.lock(memberId);
    await this.paths.withdraw(memberId, stepKey, withdrawal);
    return this.saveProgress(
      memberId,
      outline,
      facts.filter((fact) => fact.stepKey !== stepKey),
    );
  }

  async recount(memberId: string, outline: Outline): Promise<UnitProgress[]> {
    return this.saveProgress(memberId, outline, await this.paths.lock(memberId));
  }

  private async saveProgress(
    memberId: string,
    outline: Outline,
    facts: readonly Pick<CompletionRecord, 'stepKey' | 'completedAt'>[],
  ): Promise<UnitProgress[]> {
    const progress = progressOf(unitsOf(outline), new Set(facts.map(({ stepKey }) => stepKey)));
    await this.paths.saveProgress(memberId, progress, lastActivity(outline, facts));
    return progress;
  }
}

export const unitsOf = (outline: Outline) =>
  outline.units.map(({ key, steps }) => ({ key, steps: steps.map(howCompleted) }));

function lastActivity(
  outline: Outline,
  facts: readonly Pick<CompletionRecord, 'stepKey' | 'completedAt'>[],
): Map<string, Date> {
  const latest = new Map<string, Date>();
  const unitOfStep = new Map(
    outline.units.flatMap(({ key, steps }) => steps.map((step) => [step.key, key] as const)),
  );
  for (const { stepKey, completedAt } of facts) {
    const unit = unitOfStep.get(stepKey);
    const known = unit === undefined ? undefined : latest.get(unit);
    if (unit !== undefined && (known === undefined || known < completedAt)) latest.set(unit, completedAt);
  }
  return latest;
}
