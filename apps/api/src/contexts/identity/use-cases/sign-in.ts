import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Ids } from '../../../kit/ids.ts';
import { TooManyAttempts, WrongCredentials } from '../domain/identity.refusals.ts';
import { signInDays } from '../domain/sign-in-length.ts';
import { secondsToWait } from '../domain/throttle.ts';
import { Passwords } from '../passwords.ts';
import { Accounts } from '../persistence/accounts.repository.ts';
import { SignIns } from '../persistence/sign-ins.repository.ts';

export type Attempt = Readonly<{ email: string; password: string; address: string }>;

@Injectable()
export class SignIn {
  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly accounts: Accounts,
    private readonly signIns: SignIns,
    private readonly passwords: Passwords,
  ) {}

  /** Answers the token of the session. */
  async run({ email: typed, password, address }: Attempt): Promise<string> {
    const [now, email] = [this.clock.now(), typed.trim().toLowerCase()];
    const seconds = secondsToWait(await this.signIns.recentFailures(email, address, now), now);
    if (seconds > 0) throw new TooManyAttempts({ seconds });

    const account = await this.accounts.byEmail(email);
    if (!(await this.passwords.matches(password, account?.passwordHash)) || !account) {
      await this.signIns.addFailure({ id: this.ids.next(), email, address, failedAt: now });
      throw new WrongCredentials();
    }
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(now.getTime() + signInDays * 86_400_000);
    await this.signIns.open(token, account.id, now, expiresAt);
    return token;
  }
}
