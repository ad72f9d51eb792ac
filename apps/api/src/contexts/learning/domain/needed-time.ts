type Timed = Readonly<{ minutes: number }>;
type Asked = Timed & Readonly<{ required: boolean; collective: boolean }>;

/** Announced minutes of some steps. */
export const minutesOf = (steps: readonly Timed[]): number =>
  steps.reduce((total, { minutes }) => total + minutes, 0);

/**
 * So many of these steps, the shortest first. Where a number of steps is enough nobody knows which ones somebody will
 * choose: the time that is told is the least that it can take.
 */
export const shortest = <S extends Timed>(steps: readonly S[], count: number): S[] =>
  [...steps].sort((one, other) => one.minutes - other.minutes).slice(0, Math.max(0, count));

/** The steps that a unit asks of one person alone: all that are required, or the shortest that are enough. */
export function aloneIn<S extends Asked>({
  steps,
  atLeast,
}: Readonly<{ steps: readonly S[]; atLeast: number | null }>): S[] {
  const alone = steps.filter(({ required, collective }) => required && !collective);
  return atLeast === null ? alone : shortest(alone, atLeast);
}

/** A unit of one member's own path, with the two figures of what is done alone in it. */
export type CountedUnit<S extends Asked> = Readonly<{
  done: number;
  required: number;
  steps: readonly (S & Readonly<{ completedAt: string | null }>)[];
}>;

/** What is left of it alone: as many steps as the figures lack. */
export function leftAloneIn<S extends Asked>({ done, required, steps }: CountedUnit<S>) {
  const toDo = steps.filter((step) => step.required && !step.collective && step.completedAt === null);
  return shortest(toDo, required - done);
}
