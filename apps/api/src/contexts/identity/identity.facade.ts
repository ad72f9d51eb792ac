import { Injectable } from '@nestjs/common';
import { Accounts } from './persistence/accounts.repository.ts';

/** A person as others may name them. */
export type Person = Readonly<{ accountId: string; givenName: string; familyName: string; zone: string }>;

@Injectable()
export class IdentityFacade {
  constructor(private readonly accounts: Accounts) {}

  async person(accountId: string): Promise<Person> {
    const { givenName, familyName, zone } = await this.accounts.byId(accountId);
    return { accountId, givenName, familyName, zone };
  }
}
