import { Injectable } from '@nestjs/common';
import { addDays } from '../../../kit/calendar.ts';
import { type Cohort, CohortsFacade, type ModuleDates, type RunningMember } from '../../cohorts/index.ts';
import { type Course, CurriculumFacade, type Outline, readPackage, stepsOf } from '../../curriculum/index.ts';
import { minutesOf } from '../domain/needed-time.ts';
import { newlyNeeded } from '../domain/newly-needed.ts';
import { ownPath, type PlannedUnit } from '../domain/own-path.ts';
import { LearningPaths } from '../persistence/learning-paths.repository.ts';
import { ownPathOf } from '../use-cases/walkers.ts';

type NamedStep = Readonly<{ key: string; title: string }>;

/** What publishing a package would change, for whom. Nothing is changed yet. */
export type VersionImpact = Readonly<{
  title: string;
  added: readonly (NamedStep & Readonly<{ minutes: number; required: boolean }>)[];
  /** Optional until now. */
  nowRequired: readonly NamedStep[];
  removed: readonly NamedStep[];
  /** Running cohorts, with those of their members who get something new to do. */
  cohorts: readonly Readonly<{
    title: string;
    people: readonly Readonly<{ name: string; newSteps: number; newMinutes: number }>[];
  }>[];
}>;

@Injectable()
export class VersionImpactQuery {
  constructor(
    private readonly cohorts: CohortsFacade,
    private readonly curriculum: CurriculumFacade,
    private readonly paths: LearningPaths,
  ) {}

  /** @throws InvalidPackage, UnknownCourse when nothing of that course was ever published */
  async run(folder: string): Promise<VersionImpact> {
    const { course } = await readPackage(folder);
    const { courseId, versionId } = await this.curriculum.latestVersion(course.key);
    const latest = stepsOf(await this.curriculum.outline(versionId));
    const members = await this.cohorts.runningMembers(courseId);
    const done = await this.paths.doneSteps(members.map(({ memberId }) => memberId));
    const cohorts: VersionImpact['cohorts'][number][] = [];
    for (const cohortId of new Set(members.map((member) => member.cohortId))) {
      const cohort = await this.cohorts.cohort(cohortId);
      const dates = await this.cohorts.moduleDates(cohortId);
      const outline = await this.curriculum.outline(cohort.versionId);
      const those = members.filter((member) => member.cohortId === cohortId);
      const people = those.map((member) =>
        newWork(member, { course, cohort, dates, outline }, done.get(member.memberId) ?? new Set()),
      );
      cohorts.push({ title: cohort.title, people: people.filter(({ newSteps }) => newSteps > 0) });
    }
    return { title: course.title, ...changesBetween(latest, course), cohorts };
  }
}

function changesBetween(latest: readonly (NamedStep & { required: boolean })[], { steps }: Course) {
  const known = new Map(latest.map((step) => [step.key, step]));
  const kept = new Set(steps.map(({ key }) => key));
  const named = ({ key, title }: NamedStep): NamedStep => ({ key, title });
  return {
    added: steps
      .filter(({ key }) => !known.has(key))
      .map((step) => ({ ...named(step), minutes: step.minutes, required: step.required })),
    nowRequired: steps
      .filter(({ key, required }) => required && known.get(key)?.required === false)
      .map(named),
    removed: latest.filter(({ key }) => !kept.has(key)).map(named),
  };
}

type Around = Readonly<{ course: Course; cohort: Cohort; dates: ModuleDates; outline: Outline }>;

function newWork({ name, joinedOn }: RunningMember, around: Around, done: ReadonlySet<string>) {
  const { course, cohort, dates, outline } = around;
  const before = ownPathOf(outline, cohort, dates, joinedOn);
  const after = ownPath(plannedOf(course, cohort, dates), { joinedOn, catchUp: course.catchUp });
  const minutes = new Map(course.steps.map((step) => [step.key, step.minutes]));
  const fresh = newlyNeeded({ before, after, done }, minutes);
  return { name, newSteps: fresh.length, newMinutes: minutesOf(fresh) };
}

function plannedOf(course: Course, { startsOn }: Cohort, dates: ModuleDates): PlannedUnit[] {
  const stepsIn = (moduleKey: string | null) =>
    course.steps
      .filter((step) => step.moduleKey === moduleKey)
      .map(({ key, required }) => ({ key, required, collective: moduleKey === null }));
  const modules = course.modules.map(({ key, guideOnDay, rule }) => ({
    ...{ key, atLeast: rule.atLeast, steps: stepsIn(key) },
    lastDay: dates.get(key)?.guideOn ?? addDays(startsOn, guideOnDay),
  }));
  return [...modules, { key: '', atLeast: null, lastDay: null, steps: stepsIn(null) }];
}
