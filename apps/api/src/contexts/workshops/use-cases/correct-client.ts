import { Injectable } from '@nestjs/common';
import type { Actor } from '../../identity/index.ts';
import { isAt, type Place, type Turn } from '../domain/rotation.ts';
import { Turns } from '../persistence/turns.repository.ts';
import { type GroupPlace, TurnDesk } from './turn-desk.ts';

export type ClientThen = Readonly<{ memberId: string | null; reason: string }>;

@Injectable()
export class CorrectClient {
  constructor(
    private readonly desk: TurnDesk,
    private readonly turns: Turns,
  ) {}

  /** Who was client at a workshop that is over, where it was written down wrong. Twice is once. @throws OutOfReach, CohortArchived */
  run(actor: Actor, group: GroupPlace, place: Place, { memberId, reason }: ClientThen): Promise<void> {
    return this.desk.open(actor, group, async ({ rows, by }) => {
      const before = rows.filter((row) => row.outcome === 'planned' && isAt(place)(row));
      const now: Turn[] = memberId === null ? [] : [{ ...place, outcome: 'planned', memberId, fixed: true }];
      const decision = { groupId: group.groupId, kind: 'corrected', by, reason } as const;
      await this.turns.keep(decision, before, now);
    });
  }
}
