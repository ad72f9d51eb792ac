/** A unit with its standing and the keys of its required autonomous steps that are still to do. */
export type UnitToWalk = Readonly<{
  key: string;
  state: 'done' | 'in-progress' | 'open' | 'late' | 'not-open';
  stepsToDo: readonly string[];
}>;

/**
 * The one thing to do: the step left open less than a week ago, else the first step of the current unit by the
 * calendar, else of the earliest unit left behind, else of the next that opens. Null when all is done.
 */
export function nextStep(units: readonly UnitToWalk[], leftOpen: string | null): string | null {
  const toDo = units.filter(({ stepsToDo }) => stepsToDo.length > 0);
  if (leftOpen !== null && toDo.some(({ stepsToDo }) => stepsToDo.includes(leftOpen))) return leftOpen;
  const current = toDo.filter(({ state }) => state === 'open' || state === 'in-progress');
  const [unit] = [...current, ...toDo.filter(({ state }) => state === 'late'), ...toDo];
  return unit?.stepsToDo[0] ?? null;
}
