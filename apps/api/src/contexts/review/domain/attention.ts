/** Days without activity after which somebody is worth a call. */
export const idleDays = 10;
/** Modules left behind from which somebody is late: one is ordinary life. */
export const lateModules = 2;

/** A module as the rule sees it; its state comes from the one rule of standing. */
export type ModuleFacts = Readonly<{
  state: 'done' | 'in-progress' | 'open' | 'late' | 'not-open';
  /** Days (yyyy-mm-dd) of the cohort's calendar; null when it has none. */
  opensOn: string | null;
  guideOn: string | null;
  /** Required autonomous steps still to do. */
  missing: number;
}>;

export type PersonFacts = Readonly<{
  /** Whether they may still do something: they have not left and the cohort is not archived. */
  walking: boolean;
  joinedOn: string;
  /** The day, in the cohort's zone, of the last step they did in a module. */
  lastActiveOn: string | null;
  modules: readonly ModuleFacts[];
  /** The latest workshop of their group that was held, and whether they were there; null before the first. */
  latestWorkshop: Readonly<{ unitKey: string; attendance: string | null }> | null;
}>;

export type Attention =
  | Readonly<{ code: 'inactive'; days: number }>
  | Readonly<{ code: 'late'; modules: number }>
  | Readonly<{ code: 'absent'; unitKey: string }>;

/** Why somebody is to be followed up, most pressing first; nothing for who left, nor once the cohort is archived. */
export function attentionOf(person: PersonFacts, today: string): Attention[] {
  if (!person.walking) return [];
  return [inactive(person, today), late(person), absent(person)].filter((each) => each !== null);
}

/** Silence matters only while there is something to do: who is up to date may rest. */
function inactive({ joinedOn, lastActiveOn, modules }: PersonFacts, today: string): Attention | null {
  const days = daysBetween(lastActiveOn ?? joinedOn, today);
  const isDue = ({ missing, opensOn }: ModuleFacts): boolean =>
    missing > 0 && (opensOn === null || opensOn <= today);
  return days >= idleDays && modules.some(isDue) ? { code: 'inactive', days } : null;
}

/** Who joins later is measured from their own first day: what was to be done before it does not make them late. */
function late({ joinedOn, modules }: PersonFacts): Attention | null {
  const behind = modules.filter(
    ({ state, guideOn }) => state === 'late' && guideOn !== null && guideOn >= joinedOn,
  );
  return behind.length >= lateModules ? { code: 'late', modules: behind.length } : null;
}

function absent({ latestWorkshop }: PersonFacts): Attention | null {
  return latestWorkshop?.attendance === 'absent' ? { code: 'absent', unitKey: latestWorkshop.unitKey } : null;
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
