import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import { OutOfReach, PersonalLinks } from '../../identity/index.ts';
import { type FeedContents, writeContents } from '../domain/feed-contents.ts';

@Injectable()
export class ChooseCalendarContents {
  constructor(
    private readonly tx: Transaction,
    private readonly links: PersonalLinks,
  ) {}

  /** The same address gives something else from now on. @throws OutOfReach where there is none */
  run(accountId: string, contents: FeedContents): Promise<void> {
    return this.tx.run(async () => {
      await this.tx.lock(`calendar-address:${accountId}`);
      if ((await this.links.latest(accountId, 'calendar')) === null) throw new OutOfReach();
      await this.links.aim(accountId, 'calendar', writeContents(contents));
    });
  }
}
