import type { UnitSteps } from './completion.ts';

/** A unit whose steps may wait for one another. */
export type OrderedUnit = Readonly<{
  order: 'in-order' | 'any-order';
  prerequisites: readonly string[];
  steps: readonly Readonly<{
    key: string;
    required: boolean;
    collective: boolean;
    prerequisites: readonly string[];
  }>[];
}>;

/**
 * The steps to finish before this one, in the order in which they were said; none when it is open. Dates never lock:
 * only what an author declared does, and a step that is done is never locked again.
 */
export function awaitedSteps(unit: OrderedUnit, stepKey: string, done: ReadonlySet<string>): string[] {
  const place = unit.steps.findIndex(({ key }) => key === stepKey);
  const step = unit.steps[place];
  if (!step || step.collective || done.has(stepKey)) return [];
  const before = unit.order === 'in-order' ? unit.steps.slice(0, place) : [];
  const inOrder = before.filter(({ required, collective }) => required && !collective).map(({ key }) => key);
  const awaited = new Set([...unit.prerequisites, ...step.prerequisites, ...inOrder]);
  return [...awaited].filter((key) => !done.has(key));
}

/** A unit as its version has it. */
type RuledUnit = Omit<OrderedUnit, 'order'> & Readonly<{ rule: Pick<OrderedUnit, 'order'> }>;

/** The same on one member's own path: what is not asked of them does not hold up the steps that follow it. */
export function awaitedOnPath(
  { rule, steps, ...unit }: RuledUnit,
  own: UnitSteps,
  stepKey: string,
  done: ReadonlySet<string>,
): string[] {
  const asked = steps.map((step, index) => ({ ...step, required: own.steps[index]!.required }));
  return awaitedSteps({ ...unit, order: rule.order, steps: asked }, stepKey, done);
}
