/** Days (yyyy-mm-dd) of a module in the cohort's calendar; null when it has none. */
export type UnitDates = Readonly<{ opensOn: string | null; guideOn: string | null }>;

/**
 * A module's days as they are for one member: who joins once it is open has, from their first day, as many days for
 * it as the others had. Whoever was there from its opening keeps the cohort's own days.
 */
export function ownDates({ opensOn, guideOn }: UnitDates, joinedOn: string): UnitDates {
  if (opensOn === null || guideOn === null || joinedOn <= opensOn) return { opensOn, guideOn };
  const length = Date.parse(guideOn) - Date.parse(opensOn);
  const own = new Date(Date.parse(joinedOn) + length).toISOString().slice(0, 10);
  return { opensOn, guideOn: own > guideOn ? own : guideOn };
}
