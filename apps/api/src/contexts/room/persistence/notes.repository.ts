import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { EvaluationRecord, NoteRecord } from './run.entity.ts';

export type Own = Readonly<{ workshopId: string; memberId: string }>;
export type Scales = Pick<EvaluationRecord, 'useful' | 'heard' | 'frame'>;

/** What is somebody's own in a workshop. */
@Injectable()
export class Notes {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
  ) {}

  note({ workshopId, memberId }: Own): Promise<NoteRecord | null> {
    return this.tx.manager.findOneBy(NoteRecord, { workshopId, memberId });
  }

  /** Makes whoever saves the same note wait. */
  async lock({ workshopId, memberId }: Own): Promise<void> {
    await this.tx.lock(`room-note:${workshopId}:${memberId}`);
  }

  async keep(own: Own, text: string, version: number): Promise<NoteRecord> {
    const note = { ...own, text, version, savedAt: this.clock.now() };
    await this.tx.manager.upsert(NoteRecord, note, ['workshopId', 'memberId']);
    return note;
  }

  evaluation({ workshopId, memberId }: Own): Promise<EvaluationRecord | null> {
    return this.tx.manager.findOneBy(EvaluationRecord, { workshopId, memberId });
  }

  async evaluate(own: Own, { useful, heard, frame }: Scales): Promise<void> {
    const row = { ...own, useful, heard, frame, at: this.clock.now() };
    await this.tx.manager.upsert(EvaluationRecord, row, ['workshopId', 'memberId']);
  }

  evaluations(workshopId: string): Promise<EvaluationRecord[]> {
    return this.tx.manager.findBy(EvaluationRecord, { workshopId });
  }
}
