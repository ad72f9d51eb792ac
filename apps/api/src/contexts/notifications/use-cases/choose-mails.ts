import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import type { Preferences } from '../domain/preferences.ts';
import type { MailPreferencesResponse } from '../http/mail-preferences.response.ts';
import { PreferenceBook } from '../persistence/preferences.repository.ts';

@Injectable()
export class ChooseMails {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly preferences: PreferenceBook,
  ) {}

  async read({ accountId }: Actor): Promise<MailPreferencesResponse> {
    const { invitations, edits, digest, study, reminders } = await this.preferences.of(accountId);
    return { invitations, edits, digest, study, reminders: [...reminders] };
  }

  run({ accountId }: Actor, chosen: Preferences): Promise<void> {
    return this.tx.run(async () => {
      await this.preferences.lock(accountId);
      await this.preferences.keep(accountId, chosen, this.clock.now());
    });
  }
}
