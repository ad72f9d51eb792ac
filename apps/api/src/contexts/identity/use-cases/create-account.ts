import type { GrantKind } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { EmailTaken } from '../domain/identity.refusals.ts';
import { Passwords } from '../passwords.ts';
import { Accounts } from '../persistence/accounts.repository.ts';

export type NewAccount = Readonly<{
  email: string;
  givenName: string;
  familyName: string;
  password: string;
  /** IANA name, for example `Indian/Reunion`. */
  zone: string;
  grants?: readonly GrantKind[];
}>;

@Injectable()
export class CreateAccount {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
  ) {}

  async run({ password, grants = [], ...person }: NewAccount): Promise<string> {
    const passwordHash = await this.passwords.hash(password);
    return this.tx.run(async () => {
      const [id, createdAt, email] = [this.ids.next(), this.clock.now(), person.email.trim().toLowerCase()];
      await this.tx.lock(`account:${email}`);
      if (await this.accounts.byEmail(email)) throw new EmailTaken({ email });
      await this.accounts.add({ ...person, id, email, passwordHash, createdAt });
      for (const kind of grants) await this.accounts.grant(id, kind, createdAt);
      return id;
    });
  }
}
