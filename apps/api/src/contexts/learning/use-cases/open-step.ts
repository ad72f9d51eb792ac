import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { CurriculumFacade, type OutlineStep, type StepBody } from '../../curriculum/index.ts';
import type { Actor } from '../../identity/index.ts';
import { awaitedOnPath } from '../domain/lock.ts';
import { PrerequisiteMissing, StepNotInPath } from '../domain/learning.refusals.ts';
import { momentOf, type Told } from '../domain/moment.ts';
import type { CompletionRecord } from '../persistence/completion.entity.ts';
import { LearningPaths } from '../persistence/learning-paths.repository.ts';
import type { Happening } from './record-completion.ts';
import { placeOf, type Walker, Walkers } from './walkers.ts';

/** A step that its learner may write in, with what was done on the path until now. The path is locked. */
export type OpenedStep = Readonly<{
  walker: Walker;
  step: OutlineStep;
  body: StepBody;
  completions: readonly CompletionRecord[];
  isDone: boolean;
  happening: Happening;
}>;

export type StepPlace = Readonly<{ cohortId: string; stepKey: string }>;
/** What comes with each write: the client's own name of it, and its clock. */
export type Sending = Readonly<{ writeId?: string | undefined; told?: Told | undefined }>;

/** How every write in a step begins: whose path it is, whether it may be written in, and when it truly happened. */
@Injectable()
export class OpenStep {
  constructor(
    private readonly clock: Clock,
    private readonly walkers: Walkers,
    private readonly curriculum: CurriculumFacade,
    private readonly paths: LearningPaths,
  ) {}

  /** @throws NoPathOfOwn, CohortArchived, StepNotInPath, PrerequisiteMissing */
  async run(actor: Actor, { cohortId, stepKey }: StepPlace, { writeId, told }: Sending): Promise<OpenedStep> {
    const walker = await this.walkers.writing(actor, cohortId);
    const { unit, step } = placeOf(walker.outline, stepKey);
    const body = await this.curriculum.stepBody(walker.outline.versionId, stepKey);
    if (!body) throw new StepNotInPath({ step: stepKey });
    const completions = await this.paths.lock(walker.memberId);
    const done = new Set(completions.map((each) => each.stepKey));
    const own = walker.path[walker.outline.units.indexOf(unit)]!;
    const awaited = awaitedOnPath(unit, own, stepKey, done);
    if (awaited.length > 0) throw new PrerequisiteMissing({ steps: awaited.join(', ') });
    const moment = momentOf(told ?? null, this.clock.now(), walker.joinedAt);
    const happening = { moment, writeId: writeId ?? null };
    return { walker, step, body, completions, isDone: done.has(stepKey), happening };
  }
}
