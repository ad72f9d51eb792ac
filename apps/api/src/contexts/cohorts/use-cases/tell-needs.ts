import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { type Need, type NeedList, tellNeeds } from '../domain/needs.ts';
import { Needs } from '../persistence/needs.repository.ts';

/** With the revision that the person read. */
export type ToldNeeds = Readonly<{ revision: number; needs: readonly Need[] }>;

@Injectable()
export class TellNeeds {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly needs: Needs,
  ) {}

  /** The whole list at once. Twice is once. @throws NeedUnsaid, NeedsChanged */
  run(accountId: string, told: ToldNeeds): Promise<NeedList> {
    return this.tx.run(async () => {
      const known = await this.needs.lock(accountId);
      const list = tellNeeds(known, told, this.clock.now());
      if (list) await this.needs.keep(accountId, list, this.clock.now());
      return list ?? known;
    });
  }
}
