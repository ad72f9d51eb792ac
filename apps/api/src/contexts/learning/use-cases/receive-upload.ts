import { Injectable } from '@nestjs/common';
import { fileLimits } from '@cheminer/vocabulary';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { TooManyFiles, type TusAnswer, type TusRequest, Uploads } from '../../media/index.ts';
import { DeliverableFiles } from '../persistence/deliverable-files.repository.ts';
import { KeepFile } from './keep-file.ts';
import { OpenDeliverable, ownerOf } from './open-deliverable.ts';
import type { StepPlace } from './open-step.ts';

@Injectable()
export class ReceiveUpload {
  constructor(
    private readonly tx: Transaction,
    private readonly openDeliverable: OpenDeliverable,
    private readonly files: DeliverableFiles,
    private readonly uploads: Uploads,
    private readonly keepFile: KeepFile,
  ) {}

  /**
   * Opens an upload, tells where it stands, or takes a piece of it; the last piece makes it a file of the step.
   * @throws TooManyFiles, and those of OpenDeliverable and Uploads
   */
  async run(actor: Actor, place: StepPlace, request: TusRequest): Promise<TusAnswer> {
    const { forms, memberId } = await this.opened(actor, place, request.method === 'POST');
    const folder = `/api/cohorts/${place.cohortId}/steps/${encodeURIComponent(place.stepKey)}/files`;
    return this.uploads.answer(request, {
      ...{ owner: ownerOf(memberId, place.stepKey), forms },
      addressOf: (id) => `${folder}/${id}`,
      receive: (file) => this.keepFile.run(actor, place, file),
    });
  }

  private opened(actor: Actor, place: StepPlace, isNew: boolean) {
    return this.tx.run(async () => {
      const { walker, forms } = await this.openDeliverable.run(actor, place);
      const kept = isNew ? await this.files.count(walker.memberId, place.stepKey) : 0;
      if (kept >= fileLimits.perStep) throw new TooManyFiles({ max: fileLimits.perStep });
      return { forms, memberId: walker.memberId };
    });
  }
}
