import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { AnswerRecord, AttemptRecord, PositionRecord } from './answer.entity.ts';
import { DraftRecord } from './draft.entity.ts';
import { FileRecord } from './file.entity.ts';
import { StudySlotRecord } from './study-slot.entity.ts';

/** How many of each are gone, and the contents of the files that nobody of the path names any more. */
export type ErasedWritings = Readonly<{
  texts: number;
  answers: number;
  shares: number;
  slots: number;
  hashes: readonly string[];
}>;

/** All that somebody wrote on their path, at once. */
@Injectable()
export class Writings {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
  ) {}

  /** @param kept keys of steps of which the entries stay */
  async erase(memberId: string, kept: readonly string[]): Promise<ErasedWritings> {
    const { manager } = this.tx;
    const texts = await manager.delete(DraftRecord, { memberId, stepKey: Not(In([...kept])) });
    const answers = await manager.delete(AnswerRecord, { memberId });
    // An attempt that goes on would count answers that are gone.
    await manager.delete(AttemptRecord, { memberId, finishedAt: IsNull() });
    await manager.delete(PositionRecord, { memberId });
    const slots = await manager.delete(StudySlotRecord, { memberId });
    return {
      ...{ texts: texts.affected ?? 0, answers: answers.affected ?? 0, slots: slots.affected ?? 0 },
      ...{ shares: await this.takeBackShares(memberId), hashes: await this.dropFiles(memberId) },
    };
  }

  /** That something was shown stays; what was shown is gone. */
  private async takeBackShares(memberId: string): Promise<number> {
    const [, shares] = await this.tx.manager.query<[unknown, number]>(
      `UPDATE learning_share SET content = '{}', revoked_at = coalesce(revoked_at, $2)
        WHERE member_id = $1 AND content <> '{}'`,
      [memberId, this.clock.now()],
    );
    return shares;
  }

  private async dropFiles(memberId: string): Promise<string[]> {
    const files = await this.tx.manager.findBy(FileRecord, { memberId });
    await this.tx.manager.delete(FileRecord, { memberId });
    return files.map(({ hash }) => hash);
  }
}
