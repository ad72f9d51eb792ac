import { StepNotCompletable } from './learning.refusals.ts';

/** The rule by which a step is done. Kept with each completion: a later rule adds, it never takes back. */
export const ruleVersion = 1;

/** A step as the rule sees it. */
export type StepFacts = Readonly<{
  key: string;
  required: boolean;
  collective: boolean;
  /** How the step is completed: by the learner's word, by answers, or by presence. */
  by: 'declaration' | 'answers' | 'presence';
}>;

export type UnitSteps = Readonly<{ key: string; steps: readonly StepFacts[] }>;

/** What proves that a step was done. Never the content of what was done. */
export type Evidence =
  | Readonly<{ by: 'declaration' }>
  | Readonly<{ by: 'answers'; right: number; of: number }>
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
 * The one number. Every screen, report, export and paper reads what this function counted. Optional steps count
 * in neither figure; completions of steps that a version no longer has are kept but not counted.
 */
export function progressOf(units: readonly UnitSteps[], doneSteps: ReadonlySet<string>): UnitProgress[] {
  return units.map(({ key, steps }) => {
    const required = steps.filter((step) => step.required);
    const count = (collective: boolean, done: boolean): number =>
      required.filter((step) => step.collective === collective && (!done || doneSteps.has(step.key))).length;
    return {
      unitKey: key,
      ...{ done: count(false, true), required: count(false, false) },
      ...{ collectiveDone: count(true, true), collectiveRequired: count(true, false) },
    };
  });
}

/**
 * What the evidence changes: null when the step was already done, for a completion is a dated fact that nothing
 * rewrites.
 * @throws StepNotCompletable when that kind of evidence does not complete that kind of step
 */
export function completeStep(
  step: StepFacts,
  doneSteps: ReadonlySet<string>,
  evidence: Evidence,
  completedAt: Date,
): Completion | null {
  if (step.by !== evidence.by) throw new StepNotCompletable({ step: step.key, by: step.by });
  if (doneSteps.has(step.key)) return null;
  return { stepKey: step.key, completedAt, evidence, ruleVersion };
}
