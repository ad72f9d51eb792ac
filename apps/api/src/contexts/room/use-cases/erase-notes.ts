import { Injectable } from '@nestjs/common';
import type { ErasedCounts, OwnErasure } from '../../../kit/own-data.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { LookBackRecord, NoteRecord } from '../persistence/run.entity.ts';

/** What somebody noted for themselves alone; what they said in a workshop belongs to its group. */
@Injectable()
export class EraseNotes implements OwnErasure {
  readonly tables = ['room_note', 'room_look_back'];

  constructor(private readonly tx: Transaction) {}

  async erase({ memberId }: Readonly<{ memberId: string }>): Promise<ErasedCounts> {
    const notes = await this.tx.manager.delete(NoteRecord, { memberId });
    const lookBacks = await this.tx.manager.delete(LookBackRecord, { memberId });
    return { notes: (notes.affected ?? 0) + (lookBacks.affected ?? 0) };
  }
}
