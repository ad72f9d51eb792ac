import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { Uploads, UploadUnknown } from '../../media/index.ts';
import { FileUnknown } from '../domain/file.refusals.ts';
import { DeliverableFiles } from '../persistence/deliverable-files.repository.ts';
import { LearningRecords } from '../persistence/learning-records.repository.ts';
import { OpenDeliverable, ownerOf } from './open-deliverable.ts';
import type { StepPlace } from './open-step.ts';
import { subjectOf } from './record-completion.ts';

@Injectable()
export class RemoveFile {
  constructor(
    private readonly tx: Transaction,
    private readonly openDeliverable: OpenDeliverable,
    private readonly files: DeliverableFiles,
    private readonly uploads: Uploads,
    private readonly records: LearningRecords,
  ) {}

  /**
   * Takes a file out of the step, or gives up one that is on its way. Its content stays, so that it can be restored.
   * Twice is once. @throws FileUnknown, and those of OpenDeliverable
   */
  run(actor: Actor, place: StepPlace, id: string): Promise<void> {
    return this.tx.run(async () => {
      const { walker, happening } = await this.openDeliverable.run(actor, place);
      const [{ memberId }, { stepKey }] = [walker, place];
      const file = await this.files.find({ memberId, stepKey, id });
      if (!file) return this.giveUp(id, ownerOf(memberId, stepKey));
      if (file.removedAt) return;
      await this.files.mark(id, happening.moment.receivedAt);
      const result = { mediaType: file.mediaType, bytes: file.bytes };
      await this.records.add(subjectOf(walker), { verb: 'removed-file', stepKey, result, ...happening });
    });
  }

  private async giveUp(id: string, owner: string): Promise<void> {
    await this.uploads.cancel(id, owner).catch((failure: unknown) => {
      throw failure instanceof UploadUnknown ? new FileUnknown() : failure;
    });
  }
}
