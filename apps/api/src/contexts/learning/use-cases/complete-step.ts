import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import type { UnitProgress } from '../domain/completion.ts';
import { RecordCompletion } from './record-completion.ts';
import { Walkers } from './walkers.ts';

@Injectable()
export class CompleteStep {
  constructor(
    private readonly tx: Transaction,
    private readonly walkers: Walkers,
    private readonly record: RecordCompletion,
  ) {}

  /** « J’ai terminé »: the learner's word. Twice is once. */
  run(actor: Actor, cohortId: string, stepKey: string): Promise<UnitProgress[]> {
    return this.tx.run(async () => {
      const walker = await this.walkers.writing(actor, cohortId);
      return this.record.run(walker, stepKey, { by: 'declaration' });
    });
  }
}
