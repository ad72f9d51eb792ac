import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import { PersonalLinks } from '../../identity/index.ts';

@Injectable()
export class RevokeCalendarAddress {
  constructor(
    private readonly tx: Transaction,
    private readonly links: PersonalLinks,
  ) {}

  /** From now on the address opens nothing. Twice is once. */
  run(accountId: string): Promise<void> {
    return this.tx.run(async () => {
      await this.tx.lock(`calendar-address:${accountId}`);
      await this.links.revoke(accountId, 'calendar');
    });
  }
}
