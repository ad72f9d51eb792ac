import { Injectable } from '@nestjs/common';
import type { Cohort } from '../../cohorts/index.ts';
import { CurriculumFacade, stepsOf } from '../../curriculum/index.ts';
import type { Actor } from '../../identity/index.ts';
import { StepNotAWorkshop } from '../domain/workshops.refusals.ts';
import { type SeatedGroup, Seats } from './seats.ts';

export type StepOfGroup = Readonly<{ groupId: string; stepKey: string }>;

/** A workshop of the course, before a group has a date for it. */
@Injectable()
export class WorkshopSteps {
  constructor(
    private readonly seats: Seats,
    private readonly curriculum: CurriculumFacade,
  ) {}

  /** For whoever runs the group. @throws OutOfReach, CohortArchived, StepNotAWorkshop */
  async ofGroup(
    actor: Actor,
    cohortId: string,
    { groupId, stepKey }: StepOfGroup,
  ): Promise<SeatedGroup & Readonly<{ cohort: Cohort; title: string }>> {
    const seated = await this.seats.runningGroup(actor, cohortId, groupId);
    return { ...seated, title: await this.titleOf(seated.cohort.versionId, stepKey) };
  }

  /** @throws StepNotAWorkshop */
  async titleOf(versionId: string, stepKey: string): Promise<string> {
    const step = stepsOf(await this.curriculum.outline(versionId)).find(({ key }) => key === stepKey);
    if (step?.kind !== 'workshop') throw new StepNotAWorkshop({ step: stepKey });
    return step.title;
  }
}
