import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { IsNull, LessThan } from 'typeorm';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { UploadRecord } from './upload.entity.ts';

@Injectable()
export class UploadRecords {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
  ) {}

  async find(id: string): Promise<UploadRecord | null> {
    return isUUID(id) ? this.tx.manager.findOneBy(UploadRecord, { id }) : null;
  }

  async add(upload: Omit<UploadRecord, 'openedAt' | 'finishedAt'>): Promise<void> {
    await this.tx.manager.insert(UploadRecord, { ...upload, openedAt: this.clock.now(), finishedAt: null });
  }

  async finish(id: string): Promise<void> {
    await this.tx.manager.update(UploadRecord, { id }, { finishedAt: this.clock.now() });
  }

  async remove(id: string): Promise<void> {
    await this.tx.manager.delete(UploadRecord, { id });
  }

  /** Those still under way, newest first. */
  unfinished(owner: string): Promise<UploadRecord[]> {
    return this.tx.manager.find(UploadRecord, {
      where: { owner, finishedAt: IsNull() },
      order: { openedAt: 'DESC', id: 'DESC' },
    });
  }

  openedBefore(day: Date): Promise<UploadRecord[]> {
    return this.tx.manager.findBy(UploadRecord, { openedAt: LessThan(day) });
  }
}
