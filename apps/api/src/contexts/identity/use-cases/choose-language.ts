import type { Language } from '@cheminer/i18n';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/actor.ts';
import { Accounts } from '../persistence/accounts.repository.ts';

/** In which language the person is written to; the language of the screens is each device's own. */
@Injectable()
export class ChooseLanguage {
  constructor(private readonly accounts: Accounts) {}

  run({ accountId }: Actor, language: Language): Promise<void> {
    return this.accounts.speak(accountId, language);
  }
}
