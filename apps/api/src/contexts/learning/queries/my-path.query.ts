import { Injectable } from '@nestjs/common';
import { dayIn, daysBetween } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { type Cohort, CohortsFacade, type ModuleDates, ownDates, standingOf } from '../../cohorts/index.ts';
import { CurriculumFacade, type Outline, type Unit } from '../../curriculum/index.ts';
import type { Actor } from '../../identity/index.ts';
import { progressOf, type UnitProgress, type UnitSteps } from '../domain/completion.ts';
import { type CountedUnit, leftAloneIn, minutesOf } from '../domain/needed-time.ts';
import { nextStep } from '../domain/next-step.ts';
import type {
  CatchUpResponse,
  MyPathResponse,
  PathStepResponse,
  PathThemeResponse,
  PathUnitResponse,
} from '../http/my-path.response.ts';
import type { PositionRecord } from '../persistence/answer.entity.ts';
import { memberIdOf, ownPathOf } from '../use-cases/walkers.ts';
import { type LearnerState, LearnerStates } from './learner-state.ts';
import { pathSteps } from './path-steps.ts';
import { totalsOf } from './totals.ts';

/** A step left open is proposed again for a week; then the calendar speaks. */
const daysLeftOpen = 7;

@Injectable()
export class MyPathQuery {
  constructor(
    private readonly clock: Clock,
    private readonly cohorts: CohortsFacade,
    private readonly curriculum: CurriculumFacade,
    private readonly learners: LearnerStates,
  ) {}

  /** @throws NoPathOfOwn */
  async run(actor: Actor, cohortId: string): Promise<MyPathResponse> {
    return this.ofMember(memberIdOf(actor, cohortId), cohortId);
  }

  /** @throws OutOfReach, NotInCohort */
  async ofMember(memberId: string, cohortId: string): Promise<MyPathResponse> {
    const { cohort, dates, joinedOn } = await this.cohorts.placeOf(cohortId, memberId);
    const outline = await this.curriculum.outline(cohort.versionId);
    const state = await this.learners.of(memberId, outline);
    const now = this.clock.now();
    const today = dayIn(cohort.zone, now);
    const path = ownPathOf(outline, cohort, dates, joinedOn);
    const progress = progressOf(path, state.completions);
    const units = outline.units.map((unit, index) =>
      pathUnit(unit, { own: path[index]!, counted: progress[index]!, dates, joinedOn, state, today }),
    );
    const leftOpen = latestIn(state, now);
    const nextStepKey = nextStep(units.map(toWalk), leftOpen);
    return {
      ...{ courseTitle: outline.title, notice: outline.notice, week: weekOf(cohort, today) },
      // Steps of modules that a later version no longer has go on counting.
      totals: totalsOf(progress),
      catchUp: catchUpOf(outline, units),
      themes: themesOf(outline, units),
      ...{ units, nextStepKey, hasGlossary: outline.hasGlossary },
      resumes: nextStepKey !== null && nextStepKey === leftOpen,
    };
  }
}

/** Where the member went last; a step merely opened, at its very start, was not begun. */
function latestIn({ positions }: LearnerState, now: Date): string | null {
  const begun = [...positions.values()].filter(({ position }) => position > 0);
  const latest = begun.reduce<PositionRecord | null>(
    (last, each) => (last === null || last.keptAt < each.keptAt ? each : last),
    null,
  );
  const isRecent = latest !== null && now.getTime() - latest.keptAt.getTime() < daysLeftOpen * 86_400_000;
  return isRecent ? latest.stepKey : null;
}

type Own = Readonly<{
  own: UnitSteps;
  counted: UnitProgress;
  dates: ModuleDates;
  joinedOn: string;
  state: LearnerState;
  today: string;
}>;

function pathUnit(unit: Unit, { own, counted, dates, joinedOn, state, today }: Own): PathUnitResponse {
  const { opensOn, guideOn } = ownDates(dates.get(unit.key) ?? { opensOn: null, guideOn: null }, joinedOn);
  const both = {
    done: counted.done + counted.collectiveDone,
    required: counted.required + counted.collectiveRequired,
  };
  const { key, type, title, shortTitle, themeKey } = unit;
  const isToCome = opensOn !== null && opensOn > today;
  const steps = pathSteps(unit, { own, opensOn: isToCome ? opensOn : null, state });
  const standing = standingOf({ ...both, opensOn, guideOn }, today);
  const { unitKey: _, ...counts } = counted;
  return {
    ...{ key, type, title, shortTitle, themeKey, opensOn, guideOn, ...counts, ...standing },
    minutesLeft: standing.state === 'done' ? 0 : minutesLeftIn({ ...counted, steps }),
    catchUp:
      type === 'module' && unit.steps.some((step, index) => step.required && !own.steps[index]!.required),
    ...{ atLeast: own.atLeast, steps },
  };
}

/** Of one where a number of steps is enough, the shortest that are still needed. */
function minutesLeftIn(unit: CountedUnit<PathStepResponse>): number {
  const meetings = unit.steps.filter((step) => step.required && step.collective && step.completedAt === null);
  return minutesOf([...leftAloneIn(unit), ...meetings]);
}

/** What is locked is not proposed: the step that it waits for is. */
const toWalk = ({ key, state, steps }: PathUnitResponse) => ({
  ...{ key, state },
  stepsToDo:
    state === 'done'
      ? []
      : steps
          .filter((step) => step.required && !step.collective && !step.locked && step.completedAt === null)
          .map((step) => step.key),
});

/** Of somebody who joined after modules were over: what they still do of those, in the order of the path. */
function catchUpOf({ catchUp }: Outline, units: readonly PathUnitResponse[]): CatchUpResponse | null {
  const steps = units.filter((unit) => unit.catchUp || unit.steps.some(({ key }) => catchUp.includes(key)));
  if (!units.some((unit) => unit.catchUp)) return null;
  const left = steps
    .flatMap((unit) => unit.steps)
    .filter(({ key, completedAt }) => catchUp.includes(key) && completedAt === null);
  if (left.length === 0) return null;
  return {
    minutesLeft: minutesOf(left),
    stepKeys: left.map(({ key }) => key),
  };
}

function themesOf({ themes }: Outline, units: readonly PathUnitResponse[]): PathThemeResponse[] {
  return themes.map(({ key, title }) => {
    const { done, required } = totalsOf(units.filter(({ themeKey }) => themeKey === key));
    return { key, title, done, required };
  });
}

/** Counted from 1; before the first day it is week 0, and the closing day still belongs to the last week. */
function weekOf({ startsOn, endsOn }: Cohort, today: string): { number: number; of: number } {
  const of = Math.max(1, Math.ceil(daysBetween(startsOn, endsOn) / 7));
  const number = Math.floor(daysBetween(startsOn, today) / 7) + 1;
  return { number: Math.min(Math.max(number, 0), of), of };
}
