import { Injectable } from '@nestjs/common';
import { CohortsFacade } from '../../cohorts/index.ts';
import { CurriculumFacade } from '../../curriculum/index.ts';
import { type Actor, OutOfReach } from '../../identity/index.ts';
import type { FacilitationNotesResponse } from '../http/facilitation-notes.response.ts';
import { Seats } from '../use-cases/seats.ts';

/** The authors' notes on a workshop, for whoever runs it: its facilitator, their relay, who stands in. */
@Injectable()
export class FacilitationNotesQuery {
  constructor(
    private readonly seats: Seats,
    private readonly cohorts: CohortsFacade,
    private readonly curriculum: CurriculumFacade,
  ) {}

  /** @throws OutOfReach */
  async run(actor: Actor, cohortId: string, workshopId: string): Promise<FacilitationNotesResponse> {
    const { seat, workshop } = await this.seats.at(actor, cohortId, workshopId);
    if (seat !== 'running') throw new OutOfReach();
    const { versionId } = await this.cohorts.cohort(cohortId);
    const html = await this.curriculum.facilitationNotes(versionId, workshop.stepKey);
    return { html, terms: await this.curriculum.termsOf(versionId, html ?? '') };
  }
}
