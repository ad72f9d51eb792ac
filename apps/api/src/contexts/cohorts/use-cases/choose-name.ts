import type { NameChoice } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { type Actor, membershipIn } from '../../identity/index.ts';
import { MemberRecord } from '../persistence/member.entity.ts';

@Injectable()
export class ChooseName {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
  ) {}

  /**
   * Whether one’s name stays where one’s group reads it, from the day on which one leaves. In an archived cohort too, for
   * it stays readable; as often as one likes.
   */
  async run(actor: Actor, cohortId: string, choice: NameChoice): Promise<void> {
    const { memberId } = membershipIn(actor, cohortId)!;
    const nameReplacedAt = choice === 'replaced' ? this.clock.now() : null;
    await this.tx.manager.update(MemberRecord, { id: memberId }, { nameReplacedAt });
  }
}
