import { Injectable } from '@nestjs/common';
import { Env } from '../../../kit/env.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { PersonalLinks } from '../../identity/index.ts';
import { type FeedContents, writeContents } from '../domain/feed-contents.ts';

@Injectable()
export class MakeCalendarAddress {
  constructor(
    private readonly env: Env,
    private readonly tx: Transaction,
    private readonly links: PersonalLinks,
  ) {}

  /** A new address; the one before, if any, opens nothing any more. Told this once. */
  run(accountId: string, contents: FeedContents): Promise<string> {
    return this.tx.run(async () => {
      await this.tx.lock(`calendar-address:${accountId}`);
      await this.links.revoke(accountId, 'calendar');
      const token = await this.links.make(accountId, 'calendar', writeContents(contents));
      return `${this.env.site}/api/calendar/${token}.ics`;
    });
  }
}
