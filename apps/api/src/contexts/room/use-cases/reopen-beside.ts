import { Injectable } from '@nestjs/common';
import type { RunCommand } from '@cheminer/workshop-run';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { CancelWorkshop } from '../../workshops/index.ts';
import { type RoomAddress, RoomDoor } from './room-door.ts';
import { RunDesk } from './run-desk.ts';

const reopening: RunCommand = { kind: 'reopen', data: {}, content: null };

/** From the page of a workshop: what had ended in its room goes on from where it stood. */
@Injectable()
export class ReopenBeside {
  constructor(
    private readonly tx: Transaction,
    private readonly ids: Ids,
    private readonly door: RoomDoor,
    private readonly cancelling: CancelWorkshop,
    private readonly desk: RunDesk,
  ) {}

  /** Twice is once. @throws OutOfReach, CohortArchived, ReasonNeeded, PeopleBusy */
  run(actor: Actor, address: RoomAddress, reason: string): Promise<void> {
    return this.tx.run(async () => {
      const place = await this.door.act(actor, address);
      const held = await this.desk.hold(place);
      await this.cancelling.undo(actor, address.cohortId, address.workshopId, reason);
      const { status, mode } = held.log.run;
      if (status !== 'ended' || mode === 'paper') return;
      await this.desk.tell(
        held,
        { actor, place },
        { key: this.ids.next(), command: reopening, isSure: true },
      );
      await this.desk.write(held);
    });
  }
}
