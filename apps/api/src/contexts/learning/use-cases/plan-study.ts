import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Commands, KeyReused } from '../../../kit/commands.ts';
import type { Actor } from '../../identity/index.ts';
import { moveSlot, planSlot } from '../domain/study-slot.ts';
import { StudySlots } from '../persistence/study-slots.repository.ts';
import { checkUnit, type SlotPlace, StudyTime, type StudyWish } from './study-time.ts';

export type SlotKept = Readonly<{ slotId: string; sequence: number }>;

@Injectable()
export class PlanStudy {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
    private readonly time: StudyTime,
    private readonly slots: StudySlots,
  ) {}

  /**
   * Sets time apart. The client names the slot: sent twice, it is there once.
   * @throws NoPathOfOwn, CohortArchived, UnitNotInPath, NoSuchHour, SlotInThePast, TooManySlots, KeyReused
   */
  run(actor: Actor, { cohortId, slotId }: SlotPlace, wish: StudyWish, key?: string): Promise<SlotKept> {
    const { date, time, minutes, unitKey } = wish;
    const body = ['learning.plan-study', cohortId, slotId, date, time, minutes, unitKey];
    return this.commands.once({ accountId: actor.accountId, key, body }, async () => {
      const { memberId, outline } = await this.time.owner(actor, cohortId);
      const wanted = await this.time.slot(actor, wish);
      checkUnit(outline, wanted.unitKey);
      const known = await this.slots.lock(memberId, slotId);
      const now = this.clock.now();
      if (known && moveSlot(known, wanted, 0, now)) throw new KeyReused({ slot: slotId });
      if (known) return { slotId, sequence: known.sequence };
      const slot = planSlot(wanted, await this.slots.othersToCome(memberId, slotId), now);
      await this.slots.add(memberId, slotId, slot);
      return { slotId, sequence: slot.sequence };
    });
  }
}
