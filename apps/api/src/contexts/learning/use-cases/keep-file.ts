import { Injectable } from '@nestjs/common';
import { fileLimits } from '@cheminer/vocabulary';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { type ReceivedFile, TooManyFiles } from '../../media/index.ts';
import { DeliverableFiles } from '../persistence/deliverable-files.repository.ts';
import { LearningRecords } from '../persistence/learning-records.repository.ts';
import { OpenDeliverable } from './open-deliverable.ts';
import type { StepPlace } from './open-step.ts';
import { subjectOf } from './record-completion.ts';

@Injectable()
export class KeepFile {
  constructor(
    private readonly tx: Transaction,
    private readonly openDeliverable: OpenDeliverable,
    private readonly files: DeliverableFiles,
    private readonly records: LearningRecords,
  ) {}

  /** Adds what was received to the step. Twice is once. @throws TooManyFiles, and those of OpenDeliverable */
  run(actor: Actor, place: StepPlace, { id, hash, name, mediaType, bytes }: ReceivedFile): Promise<void> {
    return this.tx.run(async () => {
      const { walker, happening } = await this.openDeliverable.run(actor, place);
      const [{ memberId }, { stepKey }, { moment }] = [walker, place, happening];
      if (await this.files.find({ memberId, stepKey, id })) return;
      const { perStep } = fileLimits;
      if ((await this.files.count(memberId, stepKey)) >= perStep) throw new TooManyFiles({ max: perStep });
      await this.files.add({
        ...{ id, memberId, stepKey, name, mediaType, bytes, hash, versionId: walker.outline.versionId },
        ...{ doneAt: moment.receivedAt, receivedAt: moment.receivedAt },
      });
      const result = { mediaType, bytes };
      await this.records.add(subjectOf(walker), { verb: 'added-file', stepKey, result, moment, writeId: id });
    });
  }
}
