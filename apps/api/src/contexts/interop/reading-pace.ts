import { Injectable } from '@nestjs/common';
import { Clock } from '../../kit/clock.ts';
import { ReadTooOften } from './domain/interop.refusals.ts';
import { isOver, readAgain, type Reads, secondsToWait } from './domain/pace.ts';

/** Kept by each process for itself: it spares the database, and decides nothing that must last. */
@Injectable()
export class ReadingPace {
  private readonly reads = new Map<string, Reads>();

  constructor(private readonly clock: Clock) {}

  /** @throws ReadTooOften */
  read(accountId: string): void {
    const now = this.clock.now().getTime();
    for (const [id, reads] of this.reads) if (isOver(reads, now)) this.reads.delete(id);
    const reads = readAgain(this.reads.get(accountId), now);
    this.reads.set(accountId, reads);
    const seconds = secondsToWait(reads, now);
    if (seconds > 0) throw new ReadTooOften({ seconds });
  }
}
