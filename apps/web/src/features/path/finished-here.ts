import type { Path, PathStep } from './walk.ts';

/**
 * The path with what was finished on this device set aside: nothing of it is to do any more. What counts, the server
 * alone says.
 */
export function withoutFinished(path: Path, finished: ReadonlySet<string>): Path {
  if (finished.size === 0) return path;
  const units = path.units.map((unit) => ({
    ...unit,
    minutesLeft:
      unit.minutesLeft - minutesOf(unit.steps.filter((step) => isToDo(step) && finished.has(step.key))),
  }));
  return { ...path, units, ...nextOf(path, finished) };
}

/** The next on the way from the step that the server proposed, around to what was left behind it. */
function nextOf({ units, nextStepKey, resumes }: Path, finished: ReadonlySet<string>) {
  if (nextStepKey === null || !finished.has(nextStepKey)) return { nextStepKey, resumes };
  const steps = units.flatMap((unit) => unit.steps);
  const at = steps.findIndex(({ key }) => key === nextStepKey);
  const onward = [...steps.slice(at + 1), ...steps.slice(0, at)];
  const next = onward.find(
    (step) => isToDo(step) && !step.collective && !step.locked && !finished.has(step.key),
  );
  return { nextStepKey: next?.key ?? null, resumes: false };
}

const isToDo = ({ required, completedAt }: PathStep): boolean => required && completedAt === null;

const minutesOf = (steps: readonly PathStep[]): number =>
  steps.reduce((total, { minutes }) => total + minutes, 0);
