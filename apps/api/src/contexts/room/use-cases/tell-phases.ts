import { hasClosed, phaseIndexAt, type RunCommand } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Outbox } from '../../../kit/outbox.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { opensAfter } from '../domain/opens-after.ts';
import type { PhaseOpened } from '../domain/room.events.ts';
import { type NewRun, Runs } from '../persistence/runs.repository.ts';
import type { HeldRun } from './held-run.ts';
import { RunDesk } from './run-desk.ts';

const ending: RunCommand = { kind: 'end', data: { how: 'done', forgetMinutes: 0 }, content: null };

/** Of workshops in writing: whoever takes part is told that a phase has opened, their screens look again, and the last one ends. */
@Injectable()
export class TellPhases {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly runs: Runs,
    private readonly desk: RunDesk,
  ) {}

  /** Of several that opened since the last time, the one that is open now. Told twice is heard once. */
  run(): Promise<void> {
    return this.tx.run(async () => {
      for (const run of await this.runs.opening(this.clock.now())) await this.look(run);
    });
  }

  private async look(place: NewRun): Promise<void> {
    const held = await this.desk.hold(place);
    const isOver = hasClosed(held.log.run, this.clock.now().toISOString());
    await (isOver ? this.end(held) : this.tell(held));
  }

  /** Who took part is still to be said by whoever conducts, who closes the workshop then. */
  private async end(held: HeldRun): Promise<void> {
    const { number, commanderId } = held.log.run;
    const asker = { memberId: commanderId!, runs: true, facilitates: false, isSure: true };
    await this.desk.notice(held, { command: ending, asker, by: null }, `end:${number + 1}`);
  }

  private async tell({ workshopId, log: { run } }: HeldRun): Promise<void> {
    const occurredAt = this.clock.now().toISOString();
    const phase = phaseIndexAt(run, occurredAt);
    const payload = { workshopId, phase, opensAt: run.opens![phase]! };
    await this.outbox.add({ topic: 'room.phase-opened', occurredAt, payload } satisfies PhaseOpened);
    await this.runs.opensNext(workshopId, opensAfter(run, occurredAt));
    await this.runs.tell(workshopId);
  }
}
