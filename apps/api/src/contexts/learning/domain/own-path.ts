import type { UnitSteps } from './completion.ts';

/** A unit of the version, as the member's own path is made from it. Days are yyyy-mm-dd, in the cohort's zone. */
export type PlannedUnit = Readonly<{
  key: string;
  /** When it was best done by (a module) or planned (a collective step); null when it has no day. */
  lastDay: string | null;
  atLeast: number | null;
  steps: readonly Readonly<{ key: string; required: boolean; collective: boolean }>[];
}>;

/** Who walks: since when, and which steps of what was over before they still do. */
export type Newcomer = Readonly<{ joinedOn: string; catchUp: readonly string[] }>;

/**
 * One member's own path. Of the modules that were over when they came, a late joiner does the catch-up steps only
 * (all of them where the author named none); meetings that were held before they came are not asked for. Nothing is
 * hidden: what is no longer asked for stays open, and counts once it is done.
 */
export function ownPath(units: readonly PlannedUnit[], newcomer: Newcomer): UnitSteps[] {
  return units.map(({ key, lastDay, atLeast, steps }) => {
    const isOver = lastDay !== null && lastDay < newcomer.joinedOn;
    if (!isOver) return { key, atLeast, steps };
    const isWaived = isWaivedFor(newcomer);
    const own = steps.map((step) => (isWaived(step) ? { ...step, required: false } : step));
    const waived = own.some((step, index) => step.required !== steps[index]!.required);
    return { key, atLeast: waived ? null : atLeast, steps: own };
  });
}

const isWaivedFor =
  ({ catchUp }: Newcomer) =>
  ({ key, collective }: Readonly<{ key: string; collective: boolean }>): boolean =>
    collective || (catchUp.length > 0 && !catchUp.includes(key));
