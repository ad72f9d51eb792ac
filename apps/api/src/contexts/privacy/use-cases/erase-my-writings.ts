import { type ErasedKind, erasedKinds } from '@cheminer/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import type { OwnErasure } from '../../../kit/own-data.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { type Actor, membershipIn } from '../../identity/index.ts';
import { ErasureRecord } from '../persistence/erasure.entity.ts';

/** What every context erases. */
export const everyErasure = Symbol('every erasure');

export type Erased = Readonly<Record<ErasedKind, number>>;

@Injectable()
export class EraseMyWritings {
  constructor(
    @Inject(everyErasure) private readonly erasures: readonly OwnErasure[],
    private readonly tx: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Tables of which something is erased. */
  get tables(): string[] {
    return this.erasures.flatMap(({ tables }) => tables);
  }

  /**
   * What one wrote for oneself in a cohort is gone at once; what proves that one was there stays, without content. In an
   * archived cohort too. Twice erases what came since.
   */
  run(actor: Actor, cohortId: string): Promise<Erased> {
    const { memberId } = membershipIn(actor, cohortId)!;
    return this.tx.run(async () => {
      const counts: Record<ErasedKind, number> = { ...nothing };
      for (const erasure of this.erasures) Object.assign(counts, await erasure.erase({ cohortId, memberId }));
      const erasedAt = this.clock.now();
      await this.tx.manager.upsert(ErasureRecord, { memberId, erasedAt }, ['memberId']);
      return counts;
    });
  }
}

const nothing = Object.fromEntries(erasedKinds.map((kind) => [kind, 0])) as Erased;
