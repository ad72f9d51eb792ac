import type { Language } from '@cheminer/i18n';
import { Injectable } from '@nestjs/common';
import { Accounts } from './persistence/accounts.repository.ts';

/** A person as others may name them. */
export type Person = Readonly<{ accountId: string; givenName: string; familyName: string; zone: string }>;

/** A person as a message finds them: where, in which language, at which hours. */
export type Recipient = Person & Readonly<{ email: string; language: Language }>;

@Injectable()
export class IdentityFacade {
  constructor(private readonly accounts: Accounts) {}

  async person(accountId: string): Promise<Person> {
    const { givenName, familyName, zone } = await this.accounts.byId(accountId);
    return { accountId, givenName, familyName, zone };
  }

  /** By account; an account that is gone is left out. */
  async recipients(accountIds: readonly string[]): Promise<ReadonlyMap<string, Recipient>> {
    const found = await this.accounts.byIds(accountIds);
    return new Map(
      found.map(({ id, givenName, familyName, zone, email, language }) => [
        id,
        { accountId: id, givenName, familyName, zone, email, language },
      ]),
    );
  }
}
