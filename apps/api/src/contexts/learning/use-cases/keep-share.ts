import { Injectable } from '@nestjs/common';
import { NamesNotRemoved, NothingToShare } from '../domain/learning.refusals.ts';
import { Drafts } from '../persistence/drafts.repository.ts';
import { LearningRecords } from '../persistence/learning-records.repository.ts';
import { Shares } from '../persistence/shares.repository.ts';
import type { OpenedStep } from './open-step.ts';
import { subjectOf } from './record-completion.ts';
import type { Audience } from '../domain/share.ts';

/** Takes the picture of what is shown; what is typed afterwards stays with its author. */
@Injectable()
export class KeepShare {
  constructor(
    private readonly drafts: Drafts,
    private readonly shares: Shares,
    private readonly records: LearningRecords,
  ) {}

  async run(opened: OpenedStep, audience: Audience, id: string): Promise<Readonly<{ sharedAt: Date }>> {
    const { walker, step, happening } = opened;
    const { memberId, cohortId } = walker;
    const drafts = await this.drafts.of(memberId, step.key);
    const content = Object.fromEntries(drafts.map(({ entryKey, value }) => [entryKey, value]));
    if (!Object.values(content).some((value) => value.length > 0))
      throw new NothingToShare({ step: step.key });
    const isForGroup = step.kind === 'subject' && audience === 'group';
    if (isForGroup && content['namesRemoved'] !== 'yes') throw new NamesNotRemoved({ step: step.key });
    const sharedAt = happening.moment.receivedAt;
    await this.shares.revoke(memberId, step.key, audience, sharedAt);
    await this.shares.add({ id, memberId, cohortId, stepKey: step.key, audience, content, sharedAt });
    const fact = { stepKey: step.key, result: { audience }, ...happening };
    await this.records.add(subjectOf(walker), { verb: 'shared', ...fact });
    return { sharedAt };
  }
}
