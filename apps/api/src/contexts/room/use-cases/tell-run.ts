import type { RunCommand, RunFact, RunKind } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import type { HeldRun } from './held-run.ts';
import { type RoomAddress, RoomDoor } from './room-door.ts';
import { RunDesk, type Sender } from './run-desk.ts';

/** One command, by whoever gave it, at the clock's now. @throws OutOfReach, RunRefused */
export type Tell = (actor: Actor, command: RunCommand) => Promise<RunFact>;

/** What follows from these is done to facts that are written. */
const ofTheWritten: ReadonlySet<RunKind> = new Set(['end', 'keep', 'withdraw'] satisfies RunKind[]);

/** A whole run told at one go, by several people: the rules and effects of the room, without a broadcast for each word. */
@Injectable()
export class TellRun {
  constructor(
    private readonly tx: Transaction,
    private readonly ids: Ids,
    private readonly door: RoomDoor,
    private readonly desk: RunDesk,
  ) {}

  /** The run is held until `work` has told it all. @throws OutOfReach, CohortArchived, RunRefused */
  run(actor: Actor, address: RoomAddress, work: (tell: Tell) => Promise<void>): Promise<void> {
    return this.tx.run(async () => {
      const held = await this.desk.hold(await this.door.act(actor, address));
      const senders = new Map<string, Sender>();
      await work(async (by, command) => {
        const { accountId } = by;
        const sender = senders.get(accountId) ?? { actor: by, place: await this.door.act(by, address) };
        senders.set(accountId, sender);
        return this.tell(held, sender, command);
      });
      await this.desk.write(held);
    });
  }

  private async tell(held: HeldRun, sender: Sender, command: RunCommand): Promise<RunFact> {
    // It is told as it was: whoever commanded had been asked, and was sure.
    const fact = await this.desk.tell(held, sender, { key: this.ids.next(), command, isSure: true });
    if (ofTheWritten.has(fact.kind)) await this.desk.write(held);
    await this.desk.follow(sender, fact, held);
    return fact;
  }
}
