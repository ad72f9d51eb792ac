import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Outbox } from '../../../kit/outbox.ts';
import type { Actor } from '../../identity/index.ts';
import { isAt, type Place } from '../domain/rotation.ts';
import { absentClient } from '../domain/turns.ts';
import type { ClientMissing } from '../domain/workshops.events.ts';
import { Turns } from '../persistence/turns.repository.ts';
import { type GroupPlace, TurnDesk } from './turn-desk.ts';

@Injectable()
export class MarkClientAbsent {
  constructor(
    private readonly desk: TurnDesk,
    private readonly turns: Turns,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Before the day or on it: they are not client there, and wait for another turn; those who answer for the cohort are
   * told that, never why. Twice is once.
   * @throws OutOfReach, CohortArchived, TurnUnknown, TurnOver, NoClient
   */
  run(actor: Actor, group: GroupPlace, place: Place, reason: string | null): Promise<void> {
    const { cohortId, groupId } = group;
    return this.desk.open(actor, group, async ({ facts, rows, by }) => {
      const decided = rows.filter(isAt(place));
      if (decided.length > 0 && decided.every(({ outcome }) => outcome === 'absent')) return;
      const memberId = absentClient(facts, place);
      const row = decided.find((each) => each.memberId === memberId && each.outcome === 'planned')!;
      await this.turns.markAbsent({ groupId, kind: 'absent', by }, row, reason?.trim() || null);
      await this.tell({ cohortId, groupId, stepKey: place.stepKey, memberId });
    });
  }

  private async tell(payload: ClientMissing['payload']): Promise<void> {
    await this.outbox.add({
      ...{ topic: 'workshops.client-missing', occurredAt: this.clock.now().toISOString() },
      payload,
    } satisfies ClientMissing);
  }
}
