import { Injectable } from '@nestjs/common';
import { dayIn, daysBetween } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { type Cohort, CohortsFacade, type ModuleDates, standingOf } from '../../cohorts/index.ts';
import { CurriculumFacade, type Outline, type Unit } from '../../curriculum/index.ts';
import type { Actor } from '../../identity/index.ts';
import { progressOf, type UnitProgress } from '../domain/completion.ts';
import { nextStep } from '../domain/next-step.ts';
import type { MyPathResponse, PathThemeResponse, PathUnitResponse } from '../http/my-path.response.ts';
import type { PositionRecord } from '../persistence/answer.entity.ts';
import type { CompletionRecord } from '../persistence/completion.entity.ts';
import { LearningPaths } from '../persistence/learning-paths.repository.ts';
import { unitsOf } from '../use-cases/record-completion.ts';
import { memberIdOf } from '../use-cases/walkers.ts';

/** A step left open is proposed again for a week; then the calendar speaks. */
const daysLeftOpen = 7;

@Injectable()
export class MyPathQuery {
  constructor(
    private readonly clock: Clock,
    private readonly cohorts: CohortsFacade,
    private readonly curriculum: CurriculumFacade,
    private readonly paths: LearningPaths,
  ) {}

  /** @throws NoPathOfOwn */
  async run(actor: Actor, cohortId: string): Promise<MyPathResponse> {
    const memberId = memberIdOf(actor, cohortId);
    const cohort = await this.cohorts.cohort(cohortId);
    const dates = await this.cohorts.moduleDates(cohortId);
    const outline = await this.curriculum.outline(cohort.versionId);
    const completions = await this.paths.completions(memberId);
    const latest = await this.paths.latestPosition(memberId);
    const now = this.clock.now();
    const today = dayIn(cohort.zone, now);
    const units = pathUnits(outline, completions, dates, today);
    const leftOpen = latest && isRecent(latest, now) ? latest.stepKey : null;
    const nextStepKey = nextStep(units.map(toWalk), leftOpen);
    return {
      courseTitle: outline.title,
      notice: outline.notice,
      week: weekOf(cohort, today),
      totals: totalsOf(units),
      themes: themesOf(outline, units),
      units,
      nextStepKey,
      resumes: nextStepKey !== null && nextStepKey === leftOpen,
    };
  }
}

const isRecent = ({ keptAt }: PositionRecord, now: Date): boolean =>
  now.getTime() - keptAt.getTime() < daysLeftOpen * 86_400_000;

function pathUnits(
  outline: Outline,
  completions: readonly CompletionRecord[],
  dates: ModuleDates,
  today: string,
): PathUnitResponse[] {
  const doneAt = new Map(completions.map(({ stepKey, completedAt }) => [stepKey, completedAt.toISOString()]));
  const progress = progressOf(unitsOf(outline), new Set(doneAt.keys()));
  return outline.units.map((unit, index) => pathUnit(unit, progress[index]!, doneAt, dates, today));
}

function pathUnit(
  unit: Unit,
  counted: UnitProgress,
  doneAt: ReadonlyMap<string, string>,
  dates: ModuleDates,
  today: string,
): PathUnitResponse {
  const { opensOn = null, guideOn = null } = dates.get(unit.key) ?? {};
  const both = {
    done: counted.done + counted.collectiveDone,
    required: counted.required + counted.collectiveRequired,
  };
  const { key, type, title, shortTitle, themeKey } = unit;
  const steps = unit.steps.map((step) => ({ ...step, completedAt: doneAt.get(step.key) ?? null }));
  const minutesLeft = steps
    .filter((step) => step.required && step.completedAt === null)
    .reduce((total, step) => total + step.minutes, 0);
  const { unitKey: _, ...counts } = counted;
  const standing = standingOf({ ...both, opensOn, guideOn }, today);
  return {
    key,
    type,
    title,
    shortTitle,
    themeKey,
    opensOn,
    guideOn,
    ...counts,
    ...standing,
    minutesLeft,
    steps,
  };
}

const toWalk = ({ key, state, steps }: PathUnitResponse) => ({
  key,
  state,
  stepsToDo: steps
    .filter((step) => step.required && !step.collective && step.completedAt === null)
    .map((step) => step.key),
});

type Counts = Pick<PathUnitResponse, 'done' | 'required' | 'collectiveDone' | 'collectiveRequired'>;

export function totalsOf(units: readonly Counts[]): Counts {
  const sum = (field: keyof Counts) => units.reduce((total, unit) => total + unit[field], 0);
  return {
    done: sum('done'),
    required: sum('required'),
    collectiveDone: sum('collectiveDone'),
    collectiveRequired: sum('collectiveRequired'),
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
