/** One participant in the cohort's figures. Days are yyyy-mm-dd. */
export type Counted = Readonly<{
  territoryId: string | null;
  joinedOn: string;
  leftOn: string | null;
  /** Autonomous steps done. */
  done: number;
}>;

export type PeopleFigures = Readonly<{ enrolled: number; active: number; joinedLater: number; left: number }>;

/** Somebody is there until the day they leave, which they are no longer part of. */
export const isActive = ({ leftOn }: Pick<Counted, 'leftOn'>, day: string): boolean =>
  leftOn === null || leftOn > day;

/** Everybody is counted in full: who left stays in the figures, never silently the smaller number alone. */
export function peopleFigures(people: readonly Counted[], startsOn: string, today: string): PeopleFigures {
  const active = people.filter((person) => isActive(person, today)).length;
  const joinedLater = people.filter(({ joinedOn }) => joinedOn > startsOn).length;
  return { enrolled: people.length, active, joinedLater, left: people.length - active };
}

/** A group that people left until fewer are there than a group needs. */
export type SmallGroup = Readonly<{ groupKey: string; active: number }>;

/** @param least how many a group needs */
export function smallGroups(
  people: readonly (Pick<Counted, 'leftOn'> & Readonly<{ groupKey: string | null }>)[],
  today: string,
  least: number,
): SmallGroup[] {
  const keys = [...new Set(people.flatMap(({ groupKey }) => groupKey ?? []))].sort();
  const groups = keys.map((groupKey) => {
    const members = people.filter((person) => person.groupKey === groupKey);
    const active = members.filter((person) => isActive(person, today)).length;
    return { groupKey, active, hasLost: active < members.length };
  });
  return groups
    .filter(({ active, hasLost }) => hasLost && active < least)
    .map(({ groupKey, active }) => ({ groupKey, active }));
}

export type TerritoryFigures = Readonly<{ enrolled: number; active: number; withdrawnOn: string | null }>;

/** A territory withdraws on the day its last participant leaves; one that has nobody yet has not withdrawn. */
export function territoryFigures(people: readonly Counted[], today: string): TerritoryFigures {
  const active = people.filter((person) => isActive(person, today)).length;
  const lastDay = people
    .map(({ leftOn }) => leftOn ?? '')
    .reduce((one, other) => (one > other ? one : other), '');
  return { enrolled: people.length, active, withdrawnOn: people.length > 0 && active === 0 ? lastDay : null };
}

/** The median as `percentile_cont(0.5)` gives it, to one decimal; null when nobody is active. */
export function medianDone(people: readonly Counted[], today: string): number | null {
  const done = people.filter((person) => isActive(person, today)).map((person) => person.done);
  if (done.length === 0) return null;
  done.sort((one, other) => one - other);
  const middle = (done.length - 1) / 2;
  return Math.round((done[Math.floor(middle)]! + done[Math.ceil(middle)]!) * 5) / 10;
}
