import { randomUUID } from 'node:crypto';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { UnderWay } from '../../../kit/under-way.ts';
import type { MessageRecord } from '../persistence/message.entity.ts';
import { nameOfClaim, Sending } from '../persistence/sending.repository.ts';
import { DeliverMessage } from './deliver-message.ts';
import { ReadAgain } from './read-again.ts';

const batch = 20;
/** As many as the mailer keeps lines to the server. */
const atOnce = 4;
/** Of one run; what is left is for the next minute's. */
const most = 2_000;
/** Longer than a run takes on the slowest of servers, for a worker whose machine is cut off without a word. */
const leaseMinutes = 60;

@Injectable()
export class SendDueMessages implements BeforeApplicationShutdown {
  private stopping = false;

  constructor(
    private readonly clock: Clock,
    private readonly underWay: UnderWay,
    private readonly sending: Sending,
    private readonly readAgain: ReadAgain,
    private readonly deliver: DeliverMessage,
  ) {}

  /** What is under way is finished, the rest is given back. */
  beforeApplicationShutdown(): void {
    this.stopping = true;
  }

  /**
   * Sends what is due, each once, however many workers do so; stops as soon as the server takes nothing. Without a
   * server to send by, everything waits.
   */
  async run(): Promise<void> {
    if (!this.deliver.isPossible) return;
    const claim = randomUUID();
    await this.underWay.while(nameOfClaim(claim), () => this.sendBatches(claim));
  }

  private async sendBatches(claim: string): Promise<void> {
    await this.sending.takeFromTheDead(this.clock.now());
    for (let count = 0; count < most && !this.stopping; count += batch) {
      const now = this.clock.now();
      const until = new Date(now.getTime() + leaseMinutes * 60_000);
      const claimed = await this.sending.claim(claim, { now, until, limit: batch });
      if (claimed.length === 0 || !(await this.sendAll(claim, claimed))) return;
    }
  }

  /** Answers false when the server takes nothing: what was not tried is given back. */
  private async sendAll(claim: string, claimed: readonly MessageRecord[]): Promise<boolean> {
    const waiting = await this.readAgain.run(claimed);
    let isUp = true;
    const line = async () => {
      while (waiting.length > 0 && isUp && !this.stopping) {
        if (!(await this.deliver.run(claim, waiting.shift()!))) isUp = false;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, line));
    const untried = waiting.map(({ message }) => message.id);
    if (untried.length > 0) await this.sending.release(claim, untried);
    return isUp;
  }
}
