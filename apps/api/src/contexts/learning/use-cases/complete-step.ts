import { Injectable } from '@nestjs/common';
import { Commands } from '../../../kit/commands.ts';
import type { Actor } from '../../identity/index.ts';
import { progressOf, type UnitProgress } from '../domain/completion.ts';
import { FindEvidence } from './find-evidence.ts';
import { HandIn } from './hand-in.ts';
import { OpenStep, type Sending, type StepPlace } from './open-step.ts';

/** `end`: the learner's device saw the end of the text or film. */
export type Finishing = StepPlace & Readonly<{ end?: boolean | undefined }>;

@Injectable()
export class CompleteStep {
  constructor(
    private readonly commands: Commands,
    private readonly openStep: OpenStep,
    private readonly evidence: FindEvidence,
    private readonly handIn: HandIn,
  ) {}

  /**
   * « J’ai terminé »: the learner hands in what they did. Twice is once.
   * @throws NotCompleteYet, StepNotCompletable, KeyReused, and those of OpenStep
   */
  run(actor: Actor, finishing: Finishing, sending: Sending = {}): Promise<UnitProgress[]> {
    const command = {
      accountId: actor.accountId,
      key: sending.writeId,
      body: ['learning.complete-step', finishing],
    };
    return this.commands.once(command, async () => {
      const opened = await this.openStep.run(actor, finishing, sending);
      const { walker, isDone, completions } = opened;
      if (isDone) return progressOf(walker.path, completions);
      const evidence = await this.evidence.of(opened, finishing.end === true);
      return this.handIn.run(opened, evidence);
    });
  }
}
