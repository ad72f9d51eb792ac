import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Jobs } from '../../../kit/jobs.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { CannotBeResent, NotSent } from '../domain/notifications.refusals.ts';
import { Sending } from '../persistence/sending.repository.ts';
import { LedgerReach } from '../queries/ledger-reach.ts';

@Injectable()
export class MendMessage {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly reach: LedgerReach,
    private readonly sending: Sending,
  ) {}

  /** To the address as it is by then, if the occasion still stands. @throws OutOfReach, CohortArchived, CannotBeResent */
  resend(actor: Actor, cohortId: string, messageId: string): Promise<void> {
    return this.tx.run(async () => {
      const { id } = await this.reach.messageToMend(actor, cohortId, messageId);
      if (!(await this.sending.again(id, this.clock.now()))) throw new CannotBeResent();
      await this.jobs.ask('notifications.every-minute', {});
    });
  }

  /** Somebody read in the mailbox of the sender that it came back. @throws OutOfReach, CohortArchived, NotSent */
  bounce(actor: Actor, cohortId: string, messageId: string): Promise<void> {
    return this.tx.run(async () => {
      const { id } = await this.reach.messageToMend(actor, cohortId, messageId);
      if (!(await this.sending.cameBack(id, this.clock.now()))) throw new NotSent();
    });
  }
}
