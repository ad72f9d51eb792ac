import type { Membership } from './domain/actor.ts';

/** Where the account is a member. Identity asks; the context that keeps members answers. */
export abstract class Memberships {
  abstract of(accountId: string): Promise<readonly Membership[]>;
}
