import type { CompletionRule } from './completion-rule.ts';
import { StepNotCompletable } from './learning.refusals.ts';

/** The rule by which a step is done. Kept with each completion: a later rule adds, it never takes back. */
export const ruleVersion = 2;

/** A step as the count sees it, on one member's own path. */
export type StepFacts = Readonly<{ key: string; required: boolean; collective: boolean }>;

export type UnitSteps = Readonly<{
  key: string;
  steps: readonly StepFacts[];
  /** So many of its autonomous steps are enough; null when all that are required are. */
  atLeast: number | null;
}>;

/** A completion as the count sees it: where it was earned, and whether it ever counted as required. */
export type Earned = Readonly<{ stepKey: string; unitKey: string; collective: boolean; counted: boolean }>;

/** What proves that a step was done. Never the content of what was done. */
export type Evidence =
  | Readonly<{ by: 'declaration'; end?: boolean }>
  | Readonly<{ by: 'answers'; right: number; of: number; attempt?: number }>
  | Readonly<{ by: 'entries'; entries: number; files: number; charterVersion?: string }>
  | Readonly<{ by: 'presence'; meetingId: string; means: string; markedBy: string }>;

export type Completion = Readonly<{
  stepKey: string;
  completedAt: Date;
  evidence: Evidence;
  ruleVersion: number;
}>;

/** Counts of one unit; autonomous and collective steps are never merged. */
export type UnitProgress = Readonly<{
  unitKey: string;
  done: number;
  required: number;
  collectiveDone: number;
  collectiveRequired: number;
}>;

/**
 * The one number. Every screen, report, export and paper reads what this function counted. Optional steps count in
 * neither figure. What was done while it counted goes on counting, in both figures, whatever later versions make of
 * the step, and on the side, autonomous or collective, where it was earned: so no new version ever lowers a number.
 */
export function progressOf(units: readonly UnitSteps[], earned: readonly Earned[]): UnitProgress[] {
  const current = new Set(units.flatMap(({ steps }) => steps.map(({ key }) => key)));
  const retired = earned.filter(({ stepKey, counted }) => counted && !current.has(stepKey));
  const rows = units.map((unit) => unitProgress(unit, earned, retired));
  const known = new Set(units.map(({ key }) => key));
  const gone = new Set(retired.map(({ unitKey }) => unitKey).filter((key) => !known.has(key)));
  return [...rows, ...[...gone].map((key) => unitProgress({ key, steps: [], atLeast: null }, [], retired))];
}

function unitProgress(unit: UnitSteps, earned: readonly Earned[], retired: readonly Earned[]): UnitProgress {
  const alone = countOf(unit, earned, retired, false);
  const together = countOf({ ...unit, atLeast: null }, earned, retired, true);
  return {
    unitKey: unit.key,
    ...alone,
    ...{ collectiveDone: together.done, collectiveRequired: together.required },
  };
}

function countOf(
  { key, steps, atLeast }: UnitSteps,
  earned: readonly Earned[],
  retired: readonly Earned[],
  collective: boolean,
): Readonly<{ done: number; required: number }> {
  const byStep = new Map(earned.map((each) => [each.stepKey, each]));
  const those = steps.filter((step) => (byStep.get(step.key) ?? step).collective === collective);
  const doneOf = ({ key: stepKey, required: asked }: StepFacts): boolean => {
    const done = byStep.get(stepKey);
    return done !== undefined && (asked || done.counted);
  };
  const done = those.filter(doneOf).length;
  const stillAsked = those.filter((step) => step.required && !doneOf(step)).length;
  const left = retired.filter((each) => each.unitKey === key && each.collective === collective).length;
  const required = atLeast === null ? done + stillAsked : Math.max(atLeast, done);
  return { done: done + left, required: required + left };
}

/** Completions that now count for the first time: a version made their step a required one. */
export function newlyCounted(units: readonly UnitSteps[], earned: readonly Earned[]): string[] {
  const required = new Set(
    units.flatMap(({ steps }) => steps.filter((step) => step.required).map(({ key }) => key)),
  );
  return earned
    .filter(({ stepKey, counted }) => !counted && required.has(stepKey))
    .map(({ stepKey }) => stepKey);
}

/**
 * What the evidence changes: null when the step was already done, for a completion is a dated fact that nothing
 * rewrites.
 * @throws StepNotCompletable when that kind of evidence does not complete that kind of step
 */
export function completeStep(
  step: Readonly<{ key: string; rule: CompletionRule }>,
  doneSteps: ReadonlySet<string>,
  evidence: Evidence,
  completedAt: Date,
): Completion | null {
  if (step.rule.by !== evidence.by) throw new StepNotCompletable({ step: step.key, by: step.rule.by });
  if (doneSteps.has(step.key)) return null;
  return { stepKey: step.key, completedAt, evidence, ruleVersion };
}
