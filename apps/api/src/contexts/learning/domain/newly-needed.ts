import type { UnitSteps } from './completion.ts';
import { shortest } from './needed-time.ts';

/** One member's own path before and after a version, and what they have done. */
export type Change = Readonly<{
  before: readonly UnitSteps[];
  after: readonly UnitSteps[];
  done: ReadonlySet<string>;
}>;

/**
 * What a version gives somebody to do that was not asked of them before. Where a number of steps is enough, only what
 * that number newly lacks, counted by the shortest of what is new.
 */
export function newlyNeeded({ before, after, done }: Change, minutes: ReadonlyMap<string, number>) {
  const known = new Set(before.flatMap(({ steps }) => requiredOf(steps)));
  return after.flatMap((unit) => {
    const fresh = requiredOf(unit.steps)
      .filter((key) => !known.has(key) && !done.has(key))
      .map((key) => ({ key, minutes: minutes.get(key)! }));
    if (unit.atLeast === null) return fresh;
    const earlier = before.find(({ key }) => key === unit.key);
    return shortest(fresh, lackIn(unit, done) - (earlier ? lackIn(earlier, done) : 0));
  });
}

const requiredOf = (steps: UnitSteps['steps']): string[] =>
  steps.filter(({ required }) => required).map(({ key }) => key);

/** How many steps are still needed there. */
function lackIn({ steps, atLeast }: UnitSteps, done: ReadonlySet<string>): number {
  const asked = requiredOf(steps);
  const made = asked.filter((key) => done.has(key)).length;
  return Math.max(0, (atLeast ?? asked.length) - made);
}
