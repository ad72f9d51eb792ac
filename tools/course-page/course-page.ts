import type { Course, Step } from '../../apps/api/src/contexts/curriculum/domain/course.ts';

/** What the page says: the course and its hours, then one line for each module and each meeting. */
export type CoursePage = Readonly<{
  title: string;
  summary: string;
  hours: string;
  notice: string | null;
  rows: readonly (readonly [what: string, length: string, when: string])[];
}>;

const collective: ReadonlySet<string> = new Set(['workshop', 'webinar'] satisfies Step['kind'][]);
const isTogether = ({ kind }: Step): boolean => collective.has(kind);
const minutesOf = (steps: readonly Step[]): number => steps.reduce((sum, { minutes }) => sum + minutes, 0);

/** Of what everybody does, all of it from the course: nothing on the page can be announced otherwise than where it is done. */
export function coursePage({ title, notice, modules, ...course }: Course): CoursePage {
  const steps = course.steps.filter(({ required }) => required);
  const alone = steps.filter((step) => !isTogether(step));
  const [workshops, webinars] = (['workshop', 'webinar'] as const).map((wanted) =>
    steps.filter(({ kind }) => kind === wanted),
  );
  const days = [...modules.map(({ guideOnDay }) => guideOnDay), ...workshops!.map(dayOf)];
  const weeks = weekOf(Math.max(...days));
  const weekly = Math.round(minutesOf(alone) / weeks / 15) * 15;
  return {
    ...{ title, notice },
    summary: `${weeks} semaines, environ ${lengthOf(weekly)} par semaine seul·e, ${workshops!.length} ateliers en petit groupe, ${webinars!.length} webinaires.`,
    hours: `Seul·e : ${lengthOf(minutesOf(alone))} en ${alone.length} étapes. Ensemble : ${lengthOf(minutesOf(workshops!))} d’ateliers et ${lengthOf(minutesOf(webinars!))} de webinaires.`,
    rows: rowsOf(modules, steps),
  };
}

function rowsOf(modules: Course['modules'], steps: readonly Step[]): CoursePage['rows'] {
  const told = new Set<string>();
  return steps.flatMap((step): CoursePage['rows'] => {
    if (step.moduleKey === null)
      return [[step.title, lengthOf(step.minutes), `semaine ${weekOf(dayOf(step))}`]];
    if (told.has(step.moduleKey)) return [];
    told.add(step.moduleKey);
    const { key, title, opensOnDay, guideOnDay } = modules.find((each) => each.key === step.moduleKey)!;
    const own = steps.filter(({ moduleKey }) => moduleKey === key);
    return [[title, lengthOf(minutesOf(own)), weeksOf(opensOnDay, guideOnDay)]];
  });
}

const dayOf = ({ body }: Step): number => ('onDay' in body ? body.onDay : 0);
const weekOf = (day: number): number => Math.floor(day / 7) + 1;

function weeksOf(from: number, to: number): string {
  const [first, last] = [weekOf(from), weekOf(to)];
  return first === last ? `semaine ${first}` : `semaines ${first} et ${last}`;
}

/** « 1 h 15 », « 42 min » */
export function lengthOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}
