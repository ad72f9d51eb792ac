import { Injectable } from '@nestjs/common';
import { addDays, instantAt } from '../../../kit/calendar.ts';
import { type Cohort, CohortsFacade, type MemberPlace, type ModuleDates } from '../../cohorts/index.ts';
import { CurriculumFacade, type Outline, type OutlineStep, type Unit } from '../../curriculum/index.ts';
import { type Actor, membershipIn } from '../../identity/index.ts';
import type { UnitSteps } from '../domain/completion.ts';
import { NoPathOfOwn, StepNotInPath } from '../domain/learning.refusals.ts';
import { ownPath } from '../domain/own-path.ts';

/** Whose path, in which cohort, on which version, and what of it is asked of them. */
export type Walker = Readonly<{
  memberId: string;
  cohortId: string;
  /** Account of whoever acts: the walker, or who marks their presence; null when the product counts by itself. */
  actorId: string | null;
  /** The first instant of their first day, by the cohort's clock. */
  joinedAt: Date;
  outline: Outline;
  path: readonly UnitSteps[];
}>;

/** Finds on which path somebody walks. */
@Injectable()
export class Walkers {
  constructor(
    private readonly cohorts: CohortsFacade,
    private readonly curriculum: CurriculumFacade,
  ) {}

  /** @throws NoPathOfOwn, CohortArchived */
  async writing(actor: Actor, cohortId: string): Promise<Walker> {
    const memberId = memberIdOf(actor, cohortId);
    const place = await this.cohorts.placeOf(cohortId, memberId);
    this.cohorts.refuseArchived(place.cohort);
    return this.walker(place, memberId, actor.accountId);
  }

  async ofMember(memberId: string, cohortId: string): Promise<Walker> {
    return this.walker(await this.cohorts.placeOf(cohortId, memberId), memberId, null);
  }

  private async walker(
    { cohort, dates, joinedOn }: MemberPlace,
    memberId: string,
    actorId: string | null,
  ): Promise<Walker> {
    const outline = await this.curriculum.outline(cohort.versionId);
    const path = ownPathOf(outline, cohort, dates, joinedOn);
    const joinedAt = instantAt(joinedOn, '00:00', cohort.zone);
    return { memberId, cohortId: cohort.id, actorId, joinedAt, outline, path };
  }
}

/** One member's own path, by the cohort's calendar. */
export function ownPathOf(
  outline: Outline,
  { startsOn }: Pick<Cohort, 'startsOn'>,
  dates: ModuleDates,
  joinedOn: string,
): UnitSteps[] {
  const { catchUp } = outline;
  const planned = outline.units.map(({ key, rule, onDay, steps }) => ({
    ...{ key, steps, atLeast: rule.atLeast },
    lastDay: onDay === null ? (dates.get(key)?.guideOn ?? null) : addDays(startsOn, onDay),
  }));
  return ownPath(planned, { joinedOn, catchUp });
}

/** @throws StepNotInPath */
export function placeOf(outline: Outline, stepKey: string): Readonly<{ unit: Unit; step: OutlineStep }> {
  const unit = outline.units.find(({ steps }) => steps.some(({ key }) => key === stepKey));
  const step = unit?.steps.find(({ key }) => key === stepKey);
  if (!unit || !step) throw new StepNotInPath({ step: stepKey });
  return { unit, step };
}

/** @throws NoPathOfOwn for whoever is no participant */
export function memberIdOf(actor: Actor, cohortId: string): string {
  const membership = membershipIn(actor, cohortId);
  if (membership?.role !== 'participant') throw new NoPathOfOwn();
  return membership.memberId;
}
