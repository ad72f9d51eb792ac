import { Injectable } from '@nestjs/common';
import type { FileForm } from '@cheminer/vocabulary';
import type { Actor } from '../../identity/index.ts';
import { TakesNoFile } from '../domain/file.refusals.ts';
import { type OpenedStep, OpenStep, type StepPlace } from './open-step.ts';

export type OpenedDeliverable = OpenedStep & Readonly<{ forms: readonly FileForm[] }>;

/** How everything that concerns a file begins: whether its step takes any, and in which forms. */
@Injectable()
export class OpenDeliverable {
  constructor(private readonly openStep: OpenStep) {}

  /** Inside the caller's transaction. @throws TakesNoFile, and those of OpenStep */
  async run(actor: Actor, place: StepPlace): Promise<OpenedDeliverable> {
    const opened = await this.openStep.run(actor, place, {});
    const accepted = 'accepts' in opened.body ? opened.body.accepts : [];
    // A picture of a page is a file too.
    const forms: FileForm[] = accepted.includes('file')
      ? ['photo', 'file']
      : accepted.filter((form) => form === 'photo');
    if (opened.step.kind !== 'fieldwork' || forms.length === 0)
      throw new TakesNoFile({ step: place.stepKey });
    return { ...opened, forms };
  }
}

/** In whose name an upload is kept on its way. */
export const ownerOf = (memberId: string, stepKey: string): string => `learning:${memberId}:${stepKey}`;
