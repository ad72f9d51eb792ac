import { needKinds } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import type { NeedList } from '../domain/needs.ts';
import { NeedListRecord, NeedRecord } from './need.entity.ts';

@Injectable()
export class Needs {
  constructor(private readonly tx: Transaction) {}

  /** Makes whoever tells the needs of the account wait until this transaction ends. */
  async lock(accountId: string): Promise<NeedList> {
    await this.tx.lock(`needs:${accountId}`);
    return this.of(accountId);
  }

  async of(accountId: string): Promise<NeedList> {
    const list = await this.tx.manager.findOneBy(NeedListRecord, { accountId });
    const rows = await this.tx.manager.findBy(NeedRecord, { accountId });
    rows.sort((one, other) => needKinds.indexOf(one.kind) - needKinds.indexOf(other.kind));
    const needs = rows.map(({ accountId: _, toldAt: __, ...need }) => need);
    return { revision: list?.revision ?? 0, toldAt: list?.toldAt ?? null, needs };
  }

  /** The whole list in place of the one before. */
  async keep(accountId: string, { revision, needs }: NeedList, toldAt: Date): Promise<void> {
    const { manager } = this.tx;
    await manager.upsert(NeedListRecord, { accountId, revision, toldAt }, ['accountId']);
    await manager.delete(NeedRecord, { accountId });
    await manager.insert(
      NeedRecord,
      needs.map((need) => ({ accountId, ...need, toldAt })),
    );
  }
}
