/** Where a member stands in one unit (a module or a standing collective step) on a given day. */
export type UnitFacts = Readonly<{
  done: number;
  required: number;
  /** Days (yyyy-mm-dd) of the cohort's calendar; null when the unit has none. */
  opensOn: string | null;
  guideOn: string | null;
}>;

export type UnitState = 'done' | 'in-progress' | 'open' | 'late' | 'not-open';

/** Why it is not done yet: a code and its facts, said in words by the screen. */
export type NotYet =
  | Readonly<{ code: 'opens-on'; day: string }>
  | Readonly<{ code: 'steps-missing'; missing: number }>
  | Readonly<{ code: 'late'; missing: number; day: string }>;

export type Standing = Readonly<{ state: UnitState; notYet: NotYet | null }>;

/**
 * The one rule for « pas encore », used by the learner's path, the cohort's grid and every export. Dates guide and
 * never lock: a unit begun before its day is in progress, one left behind after its day stays open.
 */
export function standingOf({ done, required, opensOn, guideOn }: UnitFacts, today: string): Standing {
  const missing = required - done;
  if (missing <= 0) return { state: 'done', notYet: null };
  if (guideOn !== null && guideOn < today)
    return { state: 'late', notYet: { code: 'late', missing, day: guideOn } };
  if (done > 0) return { state: 'in-progress', notYet: { code: 'steps-missing', missing } };
  if (opensOn !== null && opensOn > today)
    return { state: 'not-open', notYet: { code: 'opens-on', day: opensOn } };
  return { state: 'open', notYet: { code: 'steps-missing', missing } };
}
