import type { Asker, RunCommand } from '@cheminer/workshop-run';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import { RunRefused } from '../domain/room.refusals.ts';
import { type Command, Presences } from '../persistence/presences.repository.ts';
import { Runs } from '../persistence/runs.repository.ts';
import { RunDesk } from '../use-cases/run-desk.ts';
import { RoomHub } from './room-hub.ts';

const beatMs = 5_000;
/** A stream ends after two minutes and its browser comes back: whoever may not is let in no more. */
const beatsOfStream = 24;

/** Keeps rooms alive: notices when whoever commands is not heard of any more, and tells who is. */
@Injectable()
export class RoomBeat implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(RoomBeat.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly tx: Transaction,
    private readonly hub: RoomHub,
    private readonly presences: Presences,
    private readonly runs: Runs,
    private readonly desk: RunDesk,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      void this.beat().catch((error: unknown) => this.logger.error(error));
    }, beatMs).unref();
  }

  onApplicationShutdown(): void {
    this.stop();
  }

  /** From now on it beats when asked, as under a clock that leaps: nobody could be heard of in between. */
  stop(): void {
    clearInterval(this.timer);
  }

  /** A few statements, however many people follow. */
  async beat(): Promise<void> {
    for (const stream of this.hub.streams()) if (stream.isGone) this.hub.close(stream);
    const streams = this.hub.streams();
    if (streams.length === 0) return;
    const workshopIds = [...new Set(streams.map(({ workshopId }) => workshopId))];
    for (const command of await this.presences.commandsToLookAt(workshopIds)) await this.notice(command);
    for (const workshopId of workshopIds) await this.runs.tell(workshopId);
    for (const stream of streams) {
      stream.beats += 1;
      if (stream.beats >= beatsOfStream) stream.end();
    }
  }

  /** Every process may notice; the first one writes it. */
  private async notice({ workshopId, memberId, isHeard }: Command): Promise<void> {
    const command: RunCommand = { kind: isHeard ? 'found' : 'lost', data: { memberId }, content: null };
    const asker: Asker = { memberId, runs: true, facilitates: false, isSure: true };
    try {
      await this.tx.run(async () => {
        const run = await this.runs.run(workshopId);
        if (!run) return;
        const held = await this.desk.hold(run);
        await this.desk.notice(held, { command, asker, by: null }, `${command.kind}:${run.number + 1}`);
      });
    } catch (error) {
      if (!(error instanceof RunRefused)) throw error;
    }
  }
}
