import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { LearningRecords } from '../persistence/learning-records.repository.ts';
import { Shares } from '../persistence/shares.repository.ts';
import { OpenStep, type Sending, type StepPlace } from './open-step.ts';
import { subjectOf } from './record-completion.ts';
import type { Audience } from '../domain/share.ts';

@Injectable()
export class StopSharing {
  constructor(
    private readonly tx: Transaction,
    private readonly openStep: OpenStep,
    private readonly shares: Shares,
    private readonly records: LearningRecords,
  ) {}

  /** From now on nobody else reads it. Twice is once. */
  run(actor: Actor, place: StepPlace, audience: Audience, sending: Sending): Promise<void> {
    return this.tx.run(async () => {
      const { walker, happening } = await this.openStep.run(actor, place, sending);
      const { memberId } = walker;
      const now = happening.moment.receivedAt;
      if (!(await this.shares.revoke(memberId, place.stepKey, audience, now))) return;
      const fact = { stepKey: place.stepKey, result: { audience }, ...happening };
      await this.records.add(subjectOf(walker), { verb: 'unshared', ...fact });
    });
  }
}
