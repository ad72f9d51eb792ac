import { type CountedUnit, leftAloneIn, minutesOf } from './needed-time.ts';

/** A unit of one member's own path, as far as its time counts. Days are yyyy-mm-dd, in the cohort's zone. */
export type TimedUnit = Readonly<{ state: string; opensOn: string | null }> &
  CountedUnit<Readonly<{ minutes: number; required: boolean; collective: boolean }>>;

/**
 * The time that the course asks for now: what its authors announced for all that is left, alone, in the units that
 * are open and not done; where a number of steps is enough, for the shortest of those still needed. What somebody began ahead of the calendar is their own choice, and is not asked for yet.
 */
export function declaredMinutes(units: readonly TimedUnit[], today: string): number {
  const asked = units.filter(
    ({ state, opensOn }) => state !== 'done' && (opensOn === null || opensOn <= today),
  );
  return minutesOf(asked.flatMap(leftAloneIn));
}

export type Week = Readonly<{ from: Date; to: Date }>;

/** The time that somebody set apart in the week: a slot counts whole in the week in which it starts. */
export function plannedMinutes(
  slots: readonly Readonly<{ startsAt: Date; minutes: number; cancelledAt: Date | null }>[],
  { from, to }: Week,
): number {
  return slots
    .filter(({ startsAt, cancelledAt }) => cancelledAt === null && startsAt >= from && startsAt < to)
    .reduce((total, { minutes }) => total + minutes, 0);
}
