import { Injectable } from '@nestjs/common';
import { IdentityFacade, type Recipient } from '../../identity/index.ts';
import type { Preferences } from '../domain/preferences.ts';
import { PreferenceBook } from '../persistence/preferences.repository.ts';

export type ReaderBook = Readonly<{
  /** An account that is gone is left out. */
  recipients: ReadonlyMap<string, Recipient>;
  preferences: ReadonlyMap<string, Preferences>;
}>;

/** Those who are written to, by account, and what they want to be written. */
@Injectable()
export class Readers {
  constructor(
    private readonly identity: IdentityFacade,
    private readonly preferences: PreferenceBook,
  ) {}

  /** Those who asked to read what is left of their week. */
  async wantingStudy(): Promise<ReadonlyMap<string, Recipient>> {
    return this.identity.recipients(await this.preferences.wantingStudy());
  }

  async of(accountIds: readonly string[]): Promise<ReaderBook> {
    return {
      recipients: await this.identity.recipients(accountIds),
      preferences: await this.preferences.ofAll(accountIds),
    };
  }
}
