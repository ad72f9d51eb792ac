import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { IsNull } from 'typeorm';
import { Transaction } from '../../../kit/transaction.ts';
import { FileRecord } from './file.entity.ts';

type FilePlace = Readonly<{ memberId: string; stepKey: string; id: string }>;
type Shown = Pick<FileRecord, 'id' | 'name' | 'mediaType' | 'bytes'> & Readonly<{ uploadedAt: Date }>;

@Injectable()
export class DeliverableFiles {
  constructor(private readonly tx: Transaction) {}

  /** Those that stand, oldest first. */
  async of(memberId: string, stepKey: string): Promise<Shown[]> {
    const files = await this.tx.manager.find(FileRecord, {
      where: { memberId, stepKey, removedAt: IsNull() },
      order: { receivedAt: 'ASC', id: 'ASC' },
    });
    return files.map(({ id, name, mediaType, bytes, receivedAt }) => ({
      ...{ id, name, mediaType, bytes, uploadedAt: receivedAt },
    }));
  }

  async countByStep(memberId: string): Promise<Map<string, number>> {
    const rows = await this.tx.manager
      .createQueryBuilder(FileRecord, 'file')
      .select('file.step_key', 'stepKey')
      .addSelect('count(*)::int', 'count')
      .where({ memberId, removedAt: IsNull() })
      .groupBy('file.step_key')
      .getRawMany<{ stepKey: string; count: number }>();
    return new Map(rows.map(({ stepKey, count }) => [stepKey, count]));
  }

  count(memberId: string, stepKey: string): Promise<number> {
    return this.tx.manager.countBy(FileRecord, { memberId, stepKey, removedAt: IsNull() });
  }

  /** Whether there ever was one. */
  hasAny(memberId: string, stepKey: string): Promise<boolean> {
    return this.tx.manager.existsBy(FileRecord, { memberId, stepKey });
  }

  /** Removed or not. */
  async find({ memberId, stepKey, id }: FilePlace): Promise<FileRecord | null> {
    return isUUID(id) ? this.tx.manager.findOneBy(FileRecord, { memberId, stepKey, id }) : null;
  }

  async add(file: Omit<FileRecord, 'removedAt'>): Promise<void> {
    await this.tx.manager.insert(FileRecord, { ...file, removedAt: null });
  }

  async mark(id: string, removedAt: Date | null): Promise<void> {
    await this.tx.manager.update(FileRecord, { id }, { removedAt });
  }
}
