import { Injectable } from '@nestjs/common';
import type { Cohort } from '../../cohorts/index.ts';
import { CurriculumFacade, stepsOf } from '../../curriculum/index.ts';
import type { Actor } from '../../identity/index.ts';
import { StepNotAWorkshop } from '../domain/workshops.refusals.ts';
import { type SeatedGroup, Seats } from './seats.ts';

/** A group, and the titles of the workshops of its course, by step. */
export type GroupSteps = SeatedGroup & Readonly<{ cohort: Cohort; titles: ReadonlyMap<string, string> }>;

/** The workshops of the course, before a group has a date for them. */
@Injectable()
export class WorkshopSteps {
  constructor(
    private readonly seats: Seats,
    private readonly curriculum: CurriculumFacade,
  ) {}

  /** For whoever runs the group. @throws OutOfReach, CohortArchived */
  async ofGroup(actor: Actor, cohortId: string, groupId: string): Promise<GroupSteps> {
    const seated = await this.seats.runningGroup(actor, cohortId, groupId);
    const steps = stepsOf(await this.curriculum.outline(seated.cohort.versionId));
    const workshops = steps.filter(({ kind }) => kind === 'workshop');
    return { ...seated, titles: new Map(workshops.map(({ key, title }) => [key, title])) };
  }
}

/** @throws StepNotAWorkshop */
export function titleOf({ titles }: GroupSteps, stepKey: string): string {
  const title = titles.get(stepKey);
  if (title === undefined) throw new StepNotAWorkshop({ step: stepKey });
  return title;
}
