import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Commands } from '../../../kit/commands.ts';
import type { Actor } from '../../identity/index.ts';
import { moveSlot } from '../domain/study-slot.ts';
import { SlotUnknown } from '../domain/study.refusals.ts';
import { StudySlots } from '../persistence/study-slots.repository.ts';
import type { SlotKept } from './plan-study.ts';
import { checkUnit, type SlotPlace, StudyTime, type StudyWish } from './study-time.ts';

@Injectable()
export class MoveStudy {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
    private readonly time: StudyTime,
    private readonly slots: StudySlots,
  ) {}

  /**
   * Gives a slot another hour, length or aim; one that was cancelled stands again.
   * @throws NoPathOfOwn, CohortArchived, SlotUnknown, UnitNotInPath, NoSuchHour, SlotInThePast, TooManySlots, KeyReused
   */
  run(actor: Actor, { cohortId, slotId }: SlotPlace, wish: StudyWish, key?: string): Promise<SlotKept> {
    const { date, time, minutes, unitKey } = wish;
    const body = ['learning.move-study', cohortId, slotId, date, time, minutes, unitKey];
    return this.commands.once({ accountId: actor.accountId, key, body }, async () => {
      const { memberId, outline } = await this.time.owner(actor, cohortId);
      const known = await this.slots.lock(memberId, slotId);
      if (!known) throw new SlotUnknown({ slot: slotId });
      const wanted = await this.time.slot(actor, wish);
      if (wanted.unitKey !== known.unitKey) checkUnit(outline, wanted.unitKey);
      const others = await this.slots.othersToCome(memberId, slotId);
      const moved = moveSlot(known, wanted, others, this.clock.now());
      if (moved) await this.slots.change(memberId, slotId, moved);
      return { slotId, sequence: (moved ?? known).sequence };
    });
  }
}
