import type { OutlineStep, Unit } from '../../curriculum/index.ts';
import type { UnitSteps } from '../domain/completion.ts';
import { ruleOf } from '../domain/completion-rule.ts';
import { awaitedOnPath } from '../domain/lock.ts';
import { type StepNotYet, stepNotYet } from '../domain/step-not-yet.ts';
import type { PathStepResponse } from '../http/my-path.response.ts';
import type { LearnerState } from './learner-state.ts';

/** `opensOn`: the unit's day, when it is still to come. */
type Around = Readonly<{ own: UnitSteps; opensOn: string | null; state: LearnerState }>;

/** The steps of a unit as their learner sees them: what is asked, what is locked, and why each is not done yet. */
export function pathSteps(unit: Unit, around: Around): PathStepResponse[] {
  return unit.steps.map((step) => pathStep(unit, step, around));
}

function pathStep(unit: Unit, step: OutlineStep, { own, opensOn, state }: Around): PathStepResponse {
  const { key, kind, collective, title, minutes } = step;
  const completedAt = state.doneAt.get(key) ?? null;
  const awaits = awaitedOnPath(unit, own, key, doneKeys(state));
  const required = own.steps.find((each) => each.key === key)!.required;
  return {
    ...{ key, kind, collective, title, minutes, required, completedAt, locked: awaits.length > 0 },
    notYet: completedAt === null ? reasonOf(step, { awaits, opensOn, state }) : null,
  };
}

const doneKeys = ({ doneAt }: LearnerState): ReadonlySet<string> => new Set(doneAt.keys());

function reasonOf(
  step: OutlineStep,
  { awaits, opensOn, state }: Readonly<{ awaits: string[]; opensOn: string | null; state: LearnerState }>,
): StepNotYet {
  const { key, kind, asked } = step;
  const latestAttempt = state.attempts.get(key) ?? null;
  const { position, endReached } = state.positions.get(key) ?? nowhere;
  return stepNotYet({
    ...{ kind, rule: ruleOf(step), awaits, opensOn, asked, latestAttempt, endReached, begun: position > 0 },
    given: kind === 'quiz' ? (latestAttempt?.answered ?? 0) : (state.filled.get(key) ?? 0),
    files: state.files.get(key) ?? 0,
  });
}

const nowhere = { position: 0, endReached: false };
