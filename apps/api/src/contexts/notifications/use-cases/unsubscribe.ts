import { type RefusableMail, refusableMails } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { PersonalLinks } from '../../identity/index.ts';
import { LinkUnknown } from '../domain/notifications.refusals.ts';
import { choose, isRefused } from '../domain/preferences.ts';
import type { UnsubscriptionResponse } from '../http/mail-preferences.response.ts';
import { PreferenceBook } from '../persistence/preferences.repository.ts';

type Opened = Readonly<{ accountId: string; kind: RefusableMail }>;

/** By the link of a message, without signing in: for that person and that kind of message, nothing else. */
@Injectable()
export class Unsubscribe {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly links: PersonalLinks,
    private readonly preferences: PreferenceBook,
  ) {}

  /** Looking changes nothing: programs that check links look at all of them. @throws LinkUnknown */
  async read(token: string): Promise<UnsubscriptionResponse> {
    const { accountId, kind } = await this.open(token);
    return { kind, isRefused: isRefused(kind, await this.preferences.of(accountId)) };
  }

  /** Twice is once; what was chosen more finely stays. @throws LinkUnknown */
  run(token: string, refuses: boolean): Promise<UnsubscriptionResponse> {
    return this.tx.run(async () => {
      const { accountId, kind } = await this.open(token);
      const before = await this.preferences.lock(accountId);
      if (isRefused(kind, before) !== refuses) {
        await this.preferences.keep(accountId, choose(before, kind, refuses), this.clock.now());
      }
      return { kind, isRefused: refuses };
    });
  }

  private async open(token: string): Promise<Opened> {
    const opened = await this.links.open(token, 'unsubscribe');
    const kind = refusableMails.find((each) => each === opened?.subjectId);
    if (!opened || !kind) throw new LinkUnknown();
    return { accountId: opened.accountId, kind };
  }
}
