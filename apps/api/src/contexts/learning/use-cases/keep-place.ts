import { Injectable } from '@nestjs/common';
import type { StepKind } from '@cheminer/vocabulary';
import type { PositionRecord } from '../persistence/answer.entity.ts';
import { LearningPaths } from '../persistence/learning-paths.repository.ts';
import { LearningRecords } from '../persistence/learning-records.repository.ts';
import type { OpenedStep } from './open-step.ts';
import { subjectOf } from './record-completion.ts';

export type Place = Readonly<{ position: number; end?: boolean | undefined }>;

/** What is filled in begins with its first entry, a quiz with its first answer. */
const begunByPlace = new Set<StepKind>(['reading', 'video']);

/** Writes where a learner is in a step, and the facts it makes: that they began, that they came to the end. */
@Injectable()
export class KeepPlace {
  constructor(
    private readonly paths: LearningPaths,
    private readonly records: LearningRecords,
  ) {}

  /** Whoever asks holds the path. */
  async run(
    { walker, step, happening }: Pick<OpenedStep, 'walker' | 'step' | 'happening'>,
    { position, end = false }: Place,
  ): Promise<void> {
    const { memberId } = walker;
    const kept = await this.paths.position(memberId, step.key);
    await this.paths.keepPosition(memberId, step.key, position, end);
    const fact = { stepKey: step.key, ...happening };
    if (isBegun(step.kind, position, kept))
      await this.records.addFirst(subjectOf(walker), { ...fact, verb: 'began' });
    if (end && !kept?.endReached) await this.records.add(subjectOf(walker), { ...fact, verb: 'reached-end' });
  }
}

/** Merely opened, at its very start, it is not. */
const isBegun = (kind: StepKind, position: number, kept: PositionRecord | null): boolean =>
  begunByPlace.has(kind) && position > 0 && !kept?.position;
