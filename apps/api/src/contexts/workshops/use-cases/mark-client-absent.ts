import { Injectable } from '@nestjs/common';
import type { Actor } from '../../identity/index.ts';
import { isAt, type Place } from '../domain/rotation.ts';
import { absentClient } from '../domain/turns.ts';
import { Turns } from '../persistence/turns.repository.ts';
import { type GroupPlace, TurnDesk } from './turn-desk.ts';
import { TurnNews } from './turn-news.ts';

@Injectable()
export class MarkClientAbsent {
  constructor(
    private readonly desk: TurnDesk,
    private readonly turns: Turns,
    private readonly news: TurnNews,
  ) {}

  /**
   * Before the day or on it: they are not client there, and wait for another turn; those who answer for the cohort are
   * told that, never why. Twice is once.
   * @throws OutOfReach, CohortArchived, TurnUnknown, TurnOver, NoClient
   */
  run(actor: Actor, group: GroupPlace, place: Place, reason: string | null): Promise<void> {
    const { cohortId, groupId } = group;
    return this.desk.open(actor, group, async ({ facts, rows, by, notComing }) => {
      const decided = rows.filter(isAt(place));
      if (decided.length > 0 && decided.every(({ outcome }) => outcome === 'absent')) return;
      const memberId = absentClient(facts, place);
      const row = decided.find((each) => each.memberId === memberId && each.outcome === 'planned')!;
      await this.turns.markAbsent({ groupId, kind: 'absent', by }, row, reason?.trim() || null);
      const { stepKey } = place;
      // Whoever said so themselves was told of then.
      if (notComing.get(stepKey)?.has(memberId)) return;
      await this.news.clientMissing({ cohortId, groupId, stepKey, memberId });
    });
  }
}
