import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { type Actor, OutOfReach } from '../../identity/index.ts';
import { checkHours, type Hours } from '../domain/recorded.ts';
import { checkedReason } from '../../../kit/reason.ts';
import { Signatures } from '../persistence/signatures.repository.ts';
import { Stays } from '../persistence/stays.repository.ts';
import { sealOf } from './seal.ts';
import { SheetDoor } from './sheet-door.ts';

export type HoursCorrection = Hours & Readonly<{ workshopId: string; memberId: string; reason: string }>;

@Injectable()
export class CorrectHours {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly door: SheetDoor,
    private readonly stays: Stays,
    private readonly signatures: Signatures,
  ) {}

  /**
   * One stay in place of those recorded; what was and why stay written. The same twice is once.
   * @throws OutOfReach, CohortArchived, HoursImpossible, ReasonNeeded
   */
  run(actor: Actor, cohortId: string, { workshopId, memberId, ...said }: HoursCorrection): Promise<void> {
    return this.tx.run(async () => {
      const { workshop, place } = await this.door.whole(actor, cohortId, workshopId);
      if (!place.people.some((each) => each.memberId === memberId)) throw new OutOfReach();
      checkHours(said, this.clock.now());
      const reason = checkedReason(said.reason);
      const attendee = { workshopId, memberId };
      const { arrivedAt, leftAt, means } = said;
      const before = await this.stays.recordedOf(attendee);
      await this.stays.replace(attendee, { arrivedAt, leftAt, means, besideId: null });
      const after = await this.stays.recordedOf(attendee);
      if (sealOf(before) === sealOf(after)) return;
      await this.door.answering(workshop, () =>
        this.signatures.keepChange(attendee, { before, after, by: place.memberId, reason }),
      );
    });
  }
}
