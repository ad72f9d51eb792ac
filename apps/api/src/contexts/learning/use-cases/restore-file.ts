import { Injectable } from '@nestjs/common';
import { fileLimits } from '@cheminer/vocabulary';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { TooManyFiles } from '../../media/index.ts';
import { FileUnknown } from '../domain/file.refusals.ts';
import { DeliverableFiles } from '../persistence/deliverable-files.repository.ts';
import { LearningRecords } from '../persistence/learning-records.repository.ts';
import { OpenDeliverable } from './open-deliverable.ts';
import type { StepPlace } from './open-step.ts';
import { subjectOf } from './record-completion.ts';

@Injectable()
export class RestoreFile {
  constructor(
    private readonly tx: Transaction,
    private readonly openDeliverable: OpenDeliverable,
    private readonly files: DeliverableFiles,
    private readonly records: LearningRecords,
  ) {}

  /** Brings back a file that was removed. Twice is once. @throws FileUnknown, TooManyFiles, and those of OpenDeliverable */
  run(actor: Actor, place: StepPlace, id: string): Promise<void> {
    return this.tx.run(async () => {
      const { walker, happening } = await this.openDeliverable.run(actor, place);
      const [{ memberId }, { stepKey }] = [walker, place];
      const file = await this.files.find({ memberId, stepKey, id });
      if (!file) throw new FileUnknown();
      if (!file.removedAt) return;
      const { perStep } = fileLimits;
      if ((await this.files.count(memberId, stepKey)) >= perStep) throw new TooManyFiles({ max: perStep });
      await this.files.mark(id, null);
      const result = { mediaType: file.mediaType, bytes: file.bytes };
      await this.records.add(subjectOf(walker), { verb: 'restored-file', stepKey, result, ...happening });
    });
  }
}
