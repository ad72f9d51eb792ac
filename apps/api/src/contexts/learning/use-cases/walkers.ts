import { Injectable } from '@nestjs/common';
import { CohortsFacade } from '../../cohorts/index.ts';
import { CurriculumFacade } from '../../curriculum/index.ts';
import { type Actor, membershipIn } from '../../identity/index.ts';
import { NoPathOfOwn } from '../domain/learning.refusals.ts';
import type { Walker } from './record-completion.ts';

/** Finds on which path somebody walks. */
@Injectable()
export class Walkers {
  constructor(
    private readonly cohorts: CohortsFacade,
    private readonly curriculum: CurriculumFacade,
  ) {}

  /** @throws NoPathOfOwn, CohortArchived */
  async writing(actor: Actor, cohortId: string): Promise<Walker> {
    const { versionId } = await this.cohorts.runningCohort(cohortId);
    return {
      memberId: memberIdOf(actor, cohortId),
      cohortId,
      outline: await this.curriculum.outline(versionId),
    };
  }

  async ofMember(memberId: string, cohortId: string): Promise<Walker> {
    const { versionId } = await this.cohorts.cohort(cohortId);
    return { memberId, cohortId, outline: await this.curriculum.outline(versionId) };
  }
}

/** @throws NoPathOfOwn for whoever is no participant */
export function memberIdOf(actor: Actor, cohortId: string): string {
  const membership = membershipIn(actor, cohortId);
  if (membership?.role !== 'participant') throw new NoPathOfOwn();
  return membership.memberId;
}
