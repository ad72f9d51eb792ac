import type { OwnKind } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { join } from 'node:path';
import type { EntryValue } from '@cheminer/vocabulary/entries';
import {
  memberIdsOf,
  type OwnFact,
  type OwnFile,
  type OwnPart,
  type OwnPlace,
  OwnRows,
  type Owner,
  placeOf,
} from '../../../kit/own-data.ts';
import { CurriculumFacade, stepsOf } from '../../curriculum/index.ts';
import { MediaFacade } from '../../media/index.ts';
import { ownWords } from '../domain/own-words.ts';
import { ownAnswers, ownDrafts, ownFiles, ownLearning } from './own-learning.ts';

type Written = Readonly<{
  cursor: readonly string[];
  at: Date;
  memberId: string;
  stepKey: string;
  entry: string;
  value: EntryValue;
  versionId: string;
  attempt?: number;
  isRight?: boolean;
}>;

type Filed = Readonly<{ cursor: readonly string[]; path: string; hash: string; at: Date }>;

/** What somebody wrote, chose, handed in and did on their path. */
@Injectable()
export class LearningOwnData implements OwnPart {
  readonly tables = [
    ...['learning_draft', 'learning_answer', 'learning_attempt', 'learning_file', 'learning_share'],
    ...['learning_completion', 'learning_progress', 'learning_position', 'learning_study_slot'],
    'learning_record',
  ];

  constructor(
    private readonly rows: OwnRows,
    private readonly curriculum: CurriculumFacade,
    private readonly media: MediaFacade,
  ) {}

  async *facts(owner: Owner): AsyncGenerator<OwnFact> {
    yield* this.written(ownDrafts, owner);
    yield* this.written(ownAnswers, owner);
    yield* this.rows.facts(owner, ownLearning);
  }

  async *files(owner: Owner): AsyncGenerator<OwnFile> {
    for await (const { path, hash, at } of this.rows.of<Filed>(ownFiles, memberIdsOf(owner))) {
      const { folder, name } = this.media.locate(hash);
      yield { path, source: join(folder, name), at };
    }
  }

  private async *written(select: string, owner: Owner): AsyncGenerator<OwnFact> {
    for await (const row of this.rows.of<Written>(select, memberIdsOf(owner)))
      yield this.factOf(row, placeOf(owner, row.memberId));
  }

  /** As it was asked in the version that was answered. */
  private async factOf(
    { stepKey, entry, value, versionId, ...row }: Written,
    place: OwnPlace,
  ): Promise<OwnFact> {
    const body = await this.curriculum.stepBody(versionId, stepKey);
    const said = ownWords(body ?? { html: '' }, entry, value);
    const kind = await this.kindOf(versionId, stepKey);
    const judged = row.attempt === undefined ? {} : { attempt: row.attempt, isRight: row.isRight ?? null };
    return {
      ...{ kind, at: row.at.toISOString(), cohortId: place.cohortId, stepKey },
      fields: { entry, ...said, ...judged },
    };
  }

  private async kindOf(versionId: string, stepKey: string): Promise<OwnKind> {
    const step = stepsOf(await this.curriculum.outline(versionId)).find(({ key }) => key === stepKey);
    return (step?.kind ?? 'journal') as OwnKind;
  }
}
