import { Injectable } from '@nestjs/common';
import type { Actor } from '../../identity/index.ts';
import { MediaFacade } from '../../media/index.ts';
import { FileUnknown } from '../domain/file.refusals.ts';
import { DeliverableFiles } from '../persistence/deliverable-files.repository.ts';
import type { StepPlace } from '../use-cases/open-step.ts';
import { memberIdOf } from '../use-cases/walkers.ts';

export type FileContent = Readonly<{
  name: string;
  mediaType: string;
  place: { folder: string; name: string };
}>;

@Injectable()
export class FileContentQuery {
  constructor(
    private readonly files: DeliverableFiles,
    private readonly media: MediaFacade,
  ) {}

  /** @throws NoPathOfOwn, FileUnknown */
  async run(actor: Actor, { cohortId, stepKey }: StepPlace, id: string): Promise<FileContent> {
    const memberId = memberIdOf(actor, cohortId);
    const file = await this.files.find({ memberId, stepKey, id });
    if (!file || file.removedAt) throw new FileUnknown();
    return { name: file.name, mediaType: file.mediaType, place: this.media.locate(file.hash) };
  }
}
