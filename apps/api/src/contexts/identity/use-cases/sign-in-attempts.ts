import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { TooManyAttempts } from '../domain/identity.refusals.ts';
import { secondsToWait } from '../domain/throttle.ts';
import { SignIns } from '../persistence/sign-ins.repository.ts';

@Injectable()
export class SignInAttempts {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly signIns: SignIns,
  ) {}

  /**
   * An attempt counts as failed until it succeeds: many at once cannot all slip under the limit.
   * @throws TooManyAttempts
   */
  begin(email: string, address: string): Promise<string> {
    return this.tx.run(async () => {
      await this.tx.lock(`sign-in:${address}`);
      const now = this.clock.now();
      const seconds = secondsToWait(await this.signIns.recentFailures(email, address, now), now);
      if (seconds > 0) throw new TooManyAttempts({ seconds });
      const id = this.ids.next();
      await this.signIns.addFailure({ id, email, address, failedAt: now });
      return id;
    });
  }

  succeed(id: string): Promise<void> {
    return this.signIns.forgive(id);
  }
}
