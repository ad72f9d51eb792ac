import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Outbox } from '../../../kit/outbox.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { hasBegun } from '../domain/lifecycle.ts';
import { checkedReason } from '../../../kit/reason.ts';
import type { AttendanceContested } from '../domain/workshops.events.ts';
import { NotBegun } from '../domain/workshops.refusals.ts';
import { Signatures } from '../persistence/signatures.repository.ts';
import { SheetDoor } from './sheet-door.ts';

@Injectable()
export class ContestAttendance {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly door: SheetDoor,
    private readonly signatures: Signatures,
    private readonly outbox: Outbox,
  ) {}

  /**
   * « Ce n’est pas exact »: read by whoever runs the group, who puts it right or answers otherwise. It has no end: a
   * correction may come late too. The last word is the one that counts.
   * @throws OutOfReach, CohortArchived, NotBegun, ReasonNeeded
   */
  run(actor: Actor, cohortId: string, workshopId: string, text: string): Promise<void> {
    return this.tx.run(async () => {
      const { workshop, attendee } = await this.door.own(actor, cohortId, workshopId);
      if (!hasBegun(workshop, this.clock.now())) throw new NotBegun({ at: workshop.startsAt.toISOString() });
      await this.signatures.say(attendee, checkedReason(text, '/text'));
      await this.tell({ ...attendee, cohortId });
    });
  }

  private async tell(payload: AttendanceContested['payload']): Promise<void> {
    const occurredAt = this.clock.now().toISOString();
    await this.outbox.add({
      ...{ topic: 'workshops.attendance-contested', occurredAt, payload },
    } satisfies AttendanceContested);
  }
}
