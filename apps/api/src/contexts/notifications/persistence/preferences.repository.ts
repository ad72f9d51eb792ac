import { type ReminderDistance, reminderDistances } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Transaction } from '../../../kit/transaction.ts';
import { type Preferences, untilChosen } from '../domain/preferences.ts';
import { CohortSettingRecord, PreferenceRecord } from './preference.entity.ts';

@Injectable()
export class PreferenceBook {
  constructor(private readonly tx: Transaction) {}

  async of(accountId: string): Promise<Preferences> {
    return (await this.ofAll([accountId])).get(accountId)!;
  }

  /** One for each account, whether or not they ever chose. */
  async ofAll(accountIds: readonly string[]): Promise<ReadonlyMap<string, Preferences>> {
    const chosen = await this.tx.manager.findBy(PreferenceRecord, { accountId: In([...accountIds]) });
    const byAccount = new Map<string, Preferences>(chosen.map((each) => [each.accountId, each]));
    return new Map(accountIds.map((id) => [id, byAccount.get(id) ?? untilChosen]));
  }

  /** Accounts of those who asked to read what is left of their week. */
  async wantingStudy(): Promise<string[]> {
    const rows = await this.tx.manager.findBy(PreferenceRecord, { study: true });
    return rows.map(({ accountId }) => accountId);
  }

  /** What another device chooses at the same time waits. */
  async lock(accountId: string): Promise<Preferences> {
    await this.tx.lock(`mail-preferences:${accountId}`);
    return this.of(accountId);
  }

  async keep(accountId: string, chosen: Preferences, updatedAt: Date): Promise<void> {
    const { invitations, edits, digest, study } = chosen;
    const record = {
      ...{ accountId, invitations, edits, digest, study },
      ...{ reminders: [...chosen.reminders], updatedAt },
    };
    await this.tx.manager.upsert(PreferenceRecord, record, ['accountId']);
  }

  async remindersOf(cohortId: string): Promise<readonly ReminderDistance[]> {
    return (await this.remindersIn([cohortId])).get(cohortId)!;
  }

  async remindersIn(cohortIds: readonly string[]): Promise<ReadonlyMap<string, readonly ReminderDistance[]>> {
    const set = await this.tx.manager.findBy(CohortSettingRecord, { cohortId: In([...cohortIds]) });
    const byCohort = new Map(set.map(({ cohortId, reminders }) => [cohortId, reminders]));
    return new Map(cohortIds.map((id) => [id, byCohort.get(id) ?? reminderDistances]));
  }

  async setReminders(cohortId: string, reminders: readonly ReminderDistance[]): Promise<void> {
    await this.tx.manager.upsert(CohortSettingRecord, { cohortId, reminders: [...reminders] }, ['cohortId']);
  }
}
