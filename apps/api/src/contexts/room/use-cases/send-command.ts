import type { RunFact } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import { KeyReused } from '../../../kit/commands.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { factsFor } from '../domain/reader.ts';
import { CommandsElsewhere } from '../domain/room.refusals.ts';
import { Runs } from '../persistence/runs.repository.ts';
import { type HeldRun, isSame } from './held-run.ts';
import { type RoomAddress, RoomDoor, readerOf } from './room-door.ts';
import { RunDesk, type Sender, type Sent } from './run-desk.ts';

@Injectable()
export class SendCommand {
  constructor(
    private readonly tx: Transaction,
    private readonly door: RoomDoor,
    private readonly runs: Runs,
    private readonly desk: RunDesk,
  ) {}

  /**
   * Makes it a fact, with what follows from it, or refuses it by its rule. Twice is once.
   * @throws OutOfReach, CohortArchived, KeyReused, RunRefused, CommandsElsewhere
   */
  run(actor: Actor, address: RoomAddress, sent: Sent): Promise<RunFact> {
    return this.tx.run(async () => {
      const place = await this.door.act(actor, address);
      const held = await this.desk.hold(place);
      const fact = (await this.again(held, sent)) ?? (await this.first(held, { actor, place }, sent));
      return factsFor([fact], held.log, readerOf(place), fact.at)[0]!;
    });
  }

  private async again({ workshopId, log }: HeldRun, { key, command }: Sent): Promise<RunFact | null> {
    const before = await this.runs.received(workshopId, key);
    if (!before) return null;
    if (!isSame(before, command)) throw new KeyReused({ key });
    return log.facts.find(({ number }) => number === before.number)!;
  }

  private async first(held: HeldRun, sender: Sender, sent: Sent): Promise<RunFact> {
    const { workshopId, memberId } = sender.place;
    const takes = sent.command.kind === 'take-command';
    if (takes && (await this.runs.commandsElsewhere(workshopId, memberId))) throw new CommandsElsewhere();
    const fact = await this.desk.tell(held, sender, sent);
    await this.desk.write(held);
    await this.desk.follow(sender, fact, held);
    return fact;
  }
}
