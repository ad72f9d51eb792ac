import { logOf, phaseIndexAt } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Outbox } from '../../../kit/outbox.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { opensAfter } from '../domain/opens-after.ts';
import type { PhaseOpened } from '../domain/room.events.ts';
import { Runs } from '../persistence/runs.repository.ts';

/** Of workshops in writing: whoever takes part is told that a phase has opened, and their screens look again. */
@Injectable()
export class TellPhases {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly runs: Runs,
  ) {}

  /** Of several that opened since the last time, the one that is open now. Told twice is heard once. */
  run(): Promise<void> {
    return this.tx.run(async () => {
      for (const { workshopId } of await this.runs.opening(this.clock.now())) await this.tell(workshopId);
    });
  }

  private async tell(workshopId: string): Promise<void> {
    const occurredAt = this.clock.now().toISOString();
    const { run } = logOf(await this.runs.facts(workshopId));
    const phase = phaseIndexAt(run, occurredAt);
    const payload = { workshopId, phase, opensAt: run.opens![phase]! };
    await this.outbox.add({ topic: 'room.phase-opened', occurredAt, payload } satisfies PhaseOpened);
    await this.runs.opensNext(workshopId, opensAfter(run, occurredAt));
    await this.runs.tell(workshopId);
  }
}
