import { Injectable } from '@nestjs/common';
import { Commands } from '../../../kit/commands.ts';
import { Ids } from '../../../kit/ids.ts';
import type { Actor } from '../../identity/index.ts';
import { NotShareable } from '../domain/learning.refusals.ts';
import type { Audience } from '../domain/share.ts';
import { KeepShare } from './keep-share.ts';
import { type OpenedStep, OpenStep, type Sending, type StepPlace } from './open-step.ts';

export type Shared = Readonly<{ audience: Audience; sharedAt: string }>;

const shareable = new Set(['journal', 'subject']);

@Injectable()
export class ShareWork {
  constructor(
    private readonly commands: Commands,
    private readonly ids: Ids,
    private readonly openStep: OpenStep,
    private readonly keep: KeepShare,
  ) {}

  /**
   * Shows what was written, as it is now, to one's facilitator or to one's group. Sharing again shows the new text.
   * @throws NotShareable, NothingToShare, NamesNotRemoved, and those of OpenStep
   */
  run(actor: Actor, place: StepPlace, audience: Audience, sending: Sending): Promise<Shared> {
    const command = {
      accountId: actor.accountId,
      key: sending.writeId,
      body: ['learning.share', place, audience],
    };
    return this.commands.once(command, async () =>
      this.show(await this.openStep.run(actor, place, sending), audience),
    );
  }

  /** Inside the caller's transaction. */
  async show(opened: OpenedStep, audience: Audience): Promise<Shared> {
    if (!shareable.has(opened.step.kind)) throw new NotShareable({ step: opened.step.key });
    const { sharedAt } = await this.keep.run(opened, audience, this.ids.next());
    return { audience, sharedAt: sharedAt.toISOString() };
  }
}
