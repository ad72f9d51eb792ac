import { Injectable } from '@nestjs/common';
import { dayIn } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { type Cohort, CohortsFacade, type MemberPlace, ownDates } from '../../cohorts/index.ts';
import { CurriculumFacade, type Outline, type Unit } from '../../curriculum/index.ts';
import { type Actor, membershipIn } from '../../identity/index.ts';
import { progressOf, type UnitSteps } from '../domain/completion.ts';
import { ruleOf } from '../domain/completion-rule.ts';
import { StepNotInPath } from '../domain/learning.refusals.ts';
import type { PathStepResponse } from '../http/my-path.response.ts';
import type { StepResponse } from '../http/step.response.ts';
import { memberIdOf, ownPathOf, placeOf } from '../use-cases/walkers.ts';
import { type LearnerState, LearnerStates } from './learner-state.ts';
import { pathSteps } from './path-steps.ts';
import type { Asked } from './asked-step.ts';
import { nothingWritten, StepWorkQuery } from './step-work.query.ts';
import { totalsOf } from './totals.ts';

@Injectable()
export class StepQuery {
  constructor(
    private readonly clock: Clock,
    private readonly cohorts: CohortsFacade,
    private readonly curriculum: CurriculumFacade,
    private readonly learners: LearnerStates,
    private readonly work: StepWorkQuery,
  ) {}

  /** @throws NoPathOfOwn, StepNotInPath */
  async run(actor: Actor, cohortId: string, stepKey: string): Promise<StepResponse> {
    const memberId = memberIdOf(actor, cohortId);
    const member = await this.cohorts.placeOf(cohortId, memberId);
    const outline = await this.curriculum.outline(member.cohort.versionId);
    const { unit, step } = placeOf(outline, stepKey);
    const state = await this.learners.of(memberId, outline);
    const path = ownPathOf(outline, member.cohort, member.dates, member.joinedOn);
    const steps = this.stepsAround(unit, path[outline.units.indexOf(unit)]!, member, state);
    const row = steps.find(({ key }) => key === stepKey)!;
    const { key, type, title, shortTitle } = unit;
    return {
      ...row,
      ...{ awaits: awaitedBy(row, outline), rule: ruleOf(step) },
      readOnly: this.isReadOnly(actor, member.cohort),
      position: state.positions.get(stepKey)?.position ?? null,
      totals: totalsOf(progressOf(path, state.completions)),
      module: { key, type, title, shortTitle, steps },
      ...neighbours(outline, stepKey),
      ...(row.locked ? nothingWritten : await this.written(memberId, { cohortId, outline, step, state })),
    };
  }

  private stepsAround(
    unit: Unit,
    own: UnitSteps,
    { cohort, dates, joinedOn }: MemberPlace,
    state: LearnerState,
  ): PathStepResponse[] {
    const { opensOn } = ownDates(dates.get(unit.key) ?? { opensOn: null, guideOn: null }, joinedOn);
    const isToCome = opensOn !== null && opensOn > dayIn(cohort.zone, this.clock.now());
    return pathSteps(unit, { own, opensOn: isToCome ? opensOn : null, state });
  }

  /** Whoever has left, and everybody once the cohort is archived. */
  private isReadOnly(actor: Actor, cohort: Cohort): boolean {
    const hasLeft = membershipIn(actor, cohort.id)?.leftOn != null;
    return hasLeft || this.cohorts.isArchived(cohort);
  }

  private async written(memberId: string, place: Omit<Asked, 'body'>) {
    const body = await this.curriculum.stepBody(place.outline.versionId, place.step.key);
    if (!body) throw new StepNotInPath({ step: place.step.key });
    return this.work.run(memberId, { ...place, body });
  }
}

const awaitedBy = ({ notYet }: PathStepResponse, outline: Outline) =>
  (notYet?.steps ?? []).map((key) => ({ key, title: placeOf(outline, key).step.title }));

function neighbours(outline: Outline, stepKey: string) {
  const steps = outline.units.flatMap((unit) => unit.steps).filter(({ collective }) => !collective);
  const index = steps.findIndex(({ key }) => key === stepKey);
  const at = (place: number) => (index < 0 ? null : (steps[place]?.key ?? null));
  return { previousKey: at(index - 1), nextKey: at(index + 1) };
}
