import type { LearningModule, Term } from '../domain/course.ts';
import type { PackageFault } from '../domain/package-fault.ts';
import type { CourseFields } from './fields.ts';
import { faultIn, type PackageFile } from './front-matter.ts';
import type { ReadStep } from './step-reader.ts';

export type ReadModule = Readonly<{ module: LearningModule; source: PackageFile }>;
type Found = Readonly<{ modules: readonly ReadModule[]; steps: readonly ReadStep[] }>;
type Reference = Readonly<{ key: string; known: ReadonlySet<string>; source: PackageFile; field: string }>;

/** What names something that the course does not have, or that would never let anybody in. */
export function referenceFaults(course: CourseFields, header: PackageFile, found: Found): PackageFault[] {
  const references = [...ofCourse(course, header, found), ...ofModules(course, found), ...ofSteps(found)];
  const unknown = references
    .filter(({ key, known }) => !known.has(key))
    .map(({ source, field }) => faultIn(source)('unknown-key', field));
  return [...unknown, ...tooManySteps(found), ...circles(found)];
}

/** Terms that the glossary does not have. */
export function termFaults({ steps }: Found, glossary: readonly Term[]): PackageFault[] {
  const known = keysOf(glossary);
  const named = steps.flatMap(({ terms }) => terms);
  return named.filter(({ key }) => !known.has(key)).map(({ fault }) => fault('unknown-key'));
}

const keysOf = (list: readonly { key: string }[]) => new Set(list.map(({ key }) => key));

const autonomous = ({ steps }: Found): Set<string> =>
  keysOf(steps.map(({ step }) => step).filter(({ moduleKey }) => moduleKey !== null));

const ofCourse = ({ catchUp }: CourseFields, source: PackageFile, found: Found): Reference[] =>
  catchUp.map((key) => ({ key, known: autonomous(found), source, field: 'catchUp' }));

function ofModules(course: CourseFields, found: Found): Reference[] {
  const [themes, situations, steps] = [keysOf(course.themes), keysOf(course.situations), autonomous(found)];
  return found.modules.flatMap(({ module: { themeKey, situationKey, prerequisites }, source }) => [
    ...named(themeKey).map((key) => ({ key, known: themes, source, field: 'theme' })),
    ...named(situationKey).map((key) => ({ key, known: situations, source, field: 'situation' })),
    ...prerequisites.map((key) => ({ key, known: steps, source, field: 'prerequisites' })),
  ]);
}

function ofSteps(found: Found): Reference[] {
  const steps = autonomous(found);
  const positionings = keysOf(
    found.steps.map(({ step }) => step).filter(({ kind }) => kind === 'positioning'),
  );
  return found.steps.flatMap(({ step, source }) => {
    const compared = 'compareWith' in step.body ? step.body.compareWith : null;
    return [
      ...named(compared).map((key) => ({ key, known: positionings, source, field: 'compareWith' })),
      ...step.prerequisites.map((key) => ({ key, known: steps, source, field: 'prerequisites' })),
    ];
  });
}

const named = (key: string | null): string[] => (key === null ? [] : [key]);

const tooManySteps = ({ modules, steps }: Found): PackageFault[] =>
  modules.flatMap(({ module, source }) => {
    const required = steps.filter(({ step }) => step.moduleKey === module.key && step.required).length;
    return (module.rule.atLeast ?? 0) > required ? [faultIn(source)('wrong-value', 'atLeast')] : [];
  });

/** A step that waits for itself, by whatever way round. */
function circles({ modules, steps }: Found): PackageFault[] {
  const waitsFor = new Map<string, readonly string[]>();
  for (const { step } of steps) {
    const around = modules.find(({ module }) => module.key === step.moduleKey)?.module.prerequisites ?? [];
    waitsFor.set(step.key, [...step.prerequisites, ...around]);
  }
  const isCircular = (key: string): boolean => {
    const [seen, ahead] = [new Set<string>(), [...(waitsFor.get(key) ?? [])]];
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      if (next === key) return true;
      if (!seen.has(next)) ahead.push(...(waitsFor.get(next) ?? []));
      seen.add(next);
    }
    return false;
  };
  return steps
    .filter(({ step }) => isCircular(step.key))
    .map(({ source }) => faultIn(source)('circular', 'prerequisites'));
}

export function duplicateFaults({ modules, steps }: Found): PackageFault[] {
  const keyed = [
    ...modules.map(({ module, source }) => ({ key: module.key, source })),
    ...steps.map(({ step, source }) => ({ key: step.key, source })),
  ];
  const seen = new Set<string>();
  return keyed.flatMap(({ key, source }) => {
    if (seen.has(key)) return [faultIn(source)('duplicate-key', 'key')];
    seen.add(key);
    return [];
  });
}
