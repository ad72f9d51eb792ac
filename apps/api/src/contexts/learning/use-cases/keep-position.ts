import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { momentOf, type Told } from '../domain/moment.ts';
import { LearningPaths } from '../persistence/learning-paths.repository.ts';
import { KeepPlace, type Place } from './keep-place.ts';
import type { StepPlace } from './open-step.ts';
import { placeOf, Walkers } from './walkers.ts';

@Injectable()
export class KeepPosition {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly walkers: Walkers,
    private readonly paths: LearningPaths,
    private readonly keep: KeepPlace,
  ) {}

  /**
   * The place to resume at, on any device. The last word wins; that the end was reached stays.
   * @throws NoPathOfOwn, CohortArchived, StepNotInPath
   */
  run(actor: Actor, { cohortId, stepKey }: StepPlace, place: Place, told?: Told): Promise<void> {
    return this.tx.run(async () => {
      const walker = await this.walkers.writing(actor, cohortId);
      const { step } = placeOf(walker.outline, stepKey);
      await this.paths.lock(walker.memberId);
      const moment = momentOf(told ?? null, this.clock.now(), walker.joinedAt);
      await this.keep.run({ walker, step, happening: { moment, writeId: null } }, place);
    });
  }
}
