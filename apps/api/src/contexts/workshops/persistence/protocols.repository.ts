import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { ProtocolRecord } from './protocol.entity.ts';

@Injectable()
export class Protocols {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
  ) {}

  /** By workshop; those that nobody changed are not in it. */
  async changed(workshopIds: readonly string[]): Promise<Map<string, ProtocolRecord>> {
    const found = await this.tx.manager.findBy(ProtocolRecord, { workshopId: In([...workshopIds]) });
    return new Map(found.map((each) => [each.workshopId, each]));
  }

  async keep(row: Omit<ProtocolRecord, 'changedAt'>): Promise<void> {
    await this.tx.manager.upsert(ProtocolRecord, { ...row, changedAt: this.clock.now() }, ['workshopId']);
  }
}
