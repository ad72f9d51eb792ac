import { Inject, Injectable } from '@nestjs/common';
import type { OwnFact, OwnFile, OwnPart, OwnPlace, Owner } from '../../../kit/own-data.ts';
import { CohortsOwnData } from '../../cohorts/index.ts';
import { CurriculumFacade, stepsOf } from '../../curriculum/index.ts';

/** The parts of every context, in the order in which they are told. */
export const everyPart = Symbol('every part');

/** A fact with the names of what it is about, in the words of its course. */
export type ToldFact = OwnFact & Readonly<{ about: string | null; cohortTitle: string | null }>;

/** All that is kept of somebody, asked of each context for its own. */
@Injectable()
export class OwnParts {
  constructor(
    @Inject(everyPart) private readonly parts: readonly OwnPart[],
    private readonly cohorts: CohortsOwnData,
    private readonly curriculum: CurriculumFacade,
  ) {}

  /** Tables of which something is told. */
  get tables(): string[] {
    return this.parts.flatMap(({ tables }) => tables);
  }

  async owner(accountId: string): Promise<Owner> {
    return { accountId, places: await this.cohorts.places(accountId) };
  }

  /** Read page by page, as they are asked for. */
  async *facts(owner: Owner): AsyncGenerator<ToldFact> {
    for (const part of this.parts)
      for await (const fact of part.facts(owner)) yield await this.told(fact, owner);
  }

  async *files(owner: Owner): AsyncGenerator<OwnFile> {
    for (const part of this.parts) if (part.files) yield* part.files(owner);
  }

  private async told(fact: OwnFact, { places }: Owner): Promise<ToldFact> {
    const place = places.find(({ cohortId }) => cohortId === fact.cohortId);
    const about = place && fact.stepKey ? await this.titleOf(place, fact.stepKey) : null;
    return { ...fact, about, cohortTitle: place?.cohortTitle ?? null };
  }

  /** The title that the course has today; a step that it no longer has is named by its key. */
  private async titleOf({ versionId }: OwnPlace, stepKey: string): Promise<string> {
    const steps = stepsOf(await this.curriculum.outline(versionId));
    return steps.find(({ key }) => key === stepKey)?.title ?? stepKey;
  }
}
