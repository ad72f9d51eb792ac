import { Injectable } from '@nestjs/common';
import type { ErasedCounts, OwnErasure } from '../../../kit/own-data.ts';
import { CohortsFacade } from '../../cohorts/index.ts';
import { CurriculumFacade, stepsOf } from '../../curriculum/index.ts';
import { MediaFacade } from '../../media/index.ts';
import { LearningPaths } from '../persistence/learning-paths.repository.ts';
import { Writings } from '../persistence/writings.repository.ts';

@Injectable()
export class EraseWritings implements OwnErasure {
  readonly tables = [
    ...['learning_draft', 'learning_answer', 'learning_share', 'learning_file'],
    ...['learning_position', 'learning_study_slot'],
  ];

  constructor(
    private readonly cohorts: CohortsFacade,
    private readonly curriculum: CurriculumFacade,
    private readonly media: MediaFacade,
    private readonly paths: LearningPaths,
    private readonly writings: Writings,
  ) {}

  /** What was committed to stays accepted, what was done stays done, and when: never what was written. */
  async erase({
    cohortId,
    memberId,
  }: Readonly<{ cohortId: string; memberId: string }>): Promise<ErasedCounts> {
    await this.paths.lock(memberId);
    const { versionId } = await this.cohorts.cohort(cohortId);
    const steps = stepsOf(await this.curriculum.outline(versionId));
    const charters = steps.filter(({ kind }) => kind === 'commitment').map(({ key }) => key);
    const { hashes, ...counts } = await this.writings.erase(memberId, charters);
    await this.media.forget(hashes);
    return { ...counts, files: hashes.length };
  }
}
