import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Commands } from '../../../kit/commands.ts';
import type { Actor } from '../../identity/index.ts';
import { cancelSlot } from '../domain/study-slot.ts';
import { SlotUnknown } from '../domain/study.refusals.ts';
import { StudySlots } from '../persistence/study-slots.repository.ts';
import { type SlotPlace, StudyTime } from './study-time.ts';

@Injectable()
export class CancelStudy {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
    private readonly time: StudyTime,
    private readonly slots: StudySlots,
  ) {}

  /**
   * The slot is kept as cancelled, for the calendars that hold it. Twice is once.
   * @throws NoPathOfOwn, CohortArchived, SlotUnknown, KeyReused
   */
  run(actor: Actor, { cohortId, slotId }: SlotPlace, key?: string): Promise<void> {
    const body = ['learning.cancel-study', cohortId, slotId];
    return this.commands.once({ accountId: actor.accountId, key, body }, async () => {
      const { memberId } = await this.time.owner(actor, cohortId);
      const known = await this.slots.lock(memberId, slotId);
      if (!known) throw new SlotUnknown({ slot: slotId });
      const cancelled = cancelSlot(known, this.clock.now());
      if (cancelled) await this.slots.change(memberId, slotId, cancelled);
    });
  }
}
