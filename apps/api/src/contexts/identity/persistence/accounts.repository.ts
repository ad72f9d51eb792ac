import type { Language } from '@cheminer/i18n';
import type { GrantKind } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Transaction } from '../../../kit/transaction.ts';
import { AccountRecord } from './account.entity.ts';
import { GrantRecord } from './grant.entity.ts';

@Injectable()
export class Accounts {
  constructor(private readonly tx: Transaction) {}

  byEmail(email: string): Promise<AccountRecord | null> {
    return this.tx.manager.findOneBy(AccountRecord, { email: email.trim().toLowerCase() });
  }

  byId(id: string): Promise<AccountRecord> {
    return this.tx.manager.findOneByOrFail(AccountRecord, { id });
  }

  byIds(ids: readonly string[]): Promise<AccountRecord[]> {
    return this.tx.manager.findBy(AccountRecord, { id: In([...ids]) });
  }

  async speak(id: string, language: Language): Promise<void> {
    await this.tx.manager.update(AccountRecord, { id }, { language });
  }

  async add(account: Omit<AccountRecord, 'language'>): Promise<void> {
    await this.tx.manager.insert(AccountRecord, account);
  }

  async grant(accountId: string, kind: GrantKind, grantedAt: Date): Promise<void> {
    await this.tx.manager.upsert(GrantRecord, { accountId, kind, grantedAt }, ['accountId', 'kind']);
  }
}
