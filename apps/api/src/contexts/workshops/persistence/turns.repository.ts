import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../../kit/clock.ts';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { isAt, type Place, type Turn } from '../domain/rotation.ts';
import { type TurnChangeKind, TurnChangeRecord, TurnRecord } from './turn.entity.ts';

export type TurnDecision = Readonly<{
  groupId: string;
  kind: TurnChangeKind;
  by: string;
  /** Where one is asked for. */
  reason?: string;
}>;
type Move = Place & Readonly<{ before: string | null; after: string | null; reason: string | null }>;

@Injectable()
export class Turns {
  constructor(
    private readonly tx: Transaction,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Makes whoever decides about the same group wait until this transaction ends. */
  lock(groupId: string): Promise<void> {
    return this.tx.lock(`turns:${groupId}`);
  }

  ofGroup(groupId: string): Promise<TurnRecord[]> {
    return this.tx.manager.find(TurnRecord, { where: { groupId }, order: { id: 'ASC' } });
  }

  isPlanned(groupId: string, at: Readonly<{ stepKey: string; memberId: string }>): Promise<boolean> {
    return this.tx.manager.existsBy(TurnRecord, { groupId, ...at, outcome: 'planned' });
  }

  /** Keeps these turns in place of those that are decided for the same slots; writes down what changed. */
  async keep(decision: TurnDecision, before: readonly TurnRecord[], next: readonly Turn[]): Promise<void> {
    const gone = before.filter((row) => !next.some((turn) => isAlike(row, turn)));
    const made = next.filter((turn) => !before.some((row) => isAlike(row, turn)));
    if (gone.length > 0) await this.tx.manager.delete(TurnRecord, { id: In(gone.map(({ id }) => id)) });
    const { groupId, by, reason = null } = decision;
    const decided = { groupId, reason, decidedBy: by, decidedAt: this.clock.now() };
    const rows = made.map((turn) => ({ id: this.ids.next(), ...turn, ...decided }));
    if (rows.length > 0) await this.tx.manager.insert(TurnRecord, rows);
    await this.write(decision, movesOf(gone, made, reason));
  }

  async markAbsent(decision: TurnDecision, row: TurnRecord, reason: string | null): Promise<void> {
    const { id, stepKey, slot, memberId } = row;
    await this.tx.manager.update(TurnRecord, { id }, { outcome: 'absent', reason, decidedBy: decision.by });
    await this.write(decision, [{ stepKey, slot, before: memberId, after: null, reason }]);
  }

  async forgetAbsence({ id }: TurnRecord): Promise<void> {
    await this.tx.manager.delete(TurnRecord, { id });
  }

  private async write({ groupId, kind, by }: TurnDecision, moves: readonly Move[]): Promise<void> {
    if (moves.length === 0) return;
    const changed = { groupId, kind, changedBy: by, changedAt: this.clock.now() };
    await this.tx.manager.insert(
      TurnChangeRecord,
      moves.map((move) => ({ id: this.ids.next(), ...move, ...changed })),
    );
  }
}

const isAlike = (row: TurnRecord, turn: Turn): boolean =>
  isAt(turn)(row) &&
  row.outcome === turn.outcome &&
  row.memberId === turn.memberId &&
  row.fixed === turn.fixed;

/** What became of each slot that is not as it was. */
function movesOf(gone: readonly TurnRecord[], made: readonly Turn[], reason: string | null): Move[] {
  const places = [...made, ...gone.filter((row) => !made.some(isAt(row)))];
  return places.map(({ stepKey, slot }) => {
    const place = { stepKey, slot };
    const before = gone.find(isAt(place))?.memberId ?? null;
    return { ...place, before, after: made.find(isAt(place))?.memberId ?? null, reason };
  });
}
