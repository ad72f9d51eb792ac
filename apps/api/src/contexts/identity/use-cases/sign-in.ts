import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { WrongCredentials } from '../domain/identity.refusals.ts';
import { signInDays } from '../domain/sign-in-length.ts';
import { Passwords } from '../passwords.ts';
import { Accounts } from '../persistence/accounts.repository.ts';
import { SignIns } from '../persistence/sign-ins.repository.ts';
import { SignInAttempts } from './sign-in-attempts.ts';

export type Attempt = Readonly<{ email: string; password: string; address: string }>;

@Injectable()
export class SignIn {
  constructor(
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly attempts: SignInAttempts,
    private readonly signIns: SignIns,
  ) {}

  /**
   * Answers the token of the session. Sessions and attempts that are over are swept on the way.
   * @throws TooManyAttempts, WrongCredentials
   */
  async run({ email: typed, password, address }: Attempt): Promise<string> {
    const [now, email] = [this.clock.now(), typed.trim().toLowerCase()];
    const attempt = await this.attempts.begin(email, address);
    const account = await this.accounts.byEmail(email);
    if (!(await this.passwords.matches(password, account?.passwordHash)) || !account)
      throw new WrongCredentials();
    await this.attempts.succeed(attempt);
    await this.signIns.sweep(now);
    const token = randomBytes(32).toString('base64url');
    await this.signIns.open(token, account.id, now, new Date(now.getTime() + signInDays * 86_400_000));
    return token;
  }
}
