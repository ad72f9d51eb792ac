import { randomUUID } from 'node:crypto';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { type Delivery, Mailer } from '../../../kit/mailer.ts';
import { nextTry } from '../domain/back-off.ts';
import type { MessageRecord } from '../persistence/message.entity.ts';
import { Sending } from '../persistence/sending.repository.ts';
import { ReadAgain, type Reread } from './read-again.ts';
import { type ToWrite, WriteMail } from './write-mail.ts';

const batch = 20;
/** As many as the mailer keeps lines to the server. */
const atOnce = 4;
/** Of one run; what is left is for the next minute's. */
const most = 2_000;
/** Longer than a batch takes on the slowest of servers: then the worker that had it is dead. */
const leaseMinutes = 15;

type Outcome = 'settled' | 'down';

@Injectable()
export class SendDueMessages implements BeforeApplicationShutdown {
  private stopping = false;

  constructor(
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    private readonly sending: Sending,
    private readonly readAgain: ReadAgain,
    private readonly writeMail: WriteMail,
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
    if (!this.mailer.isSet) return;
    await this.sending.settleOrphans(this.clock.now());
    for (let count = 0; count < most && !this.stopping; count += batch) {
      const claim = randomUUID();
      const now = this.clock.now();
      const until = new Date(now.getTime() + leaseMinutes * 60_000);
      const claimed = await this.sending.claim(claim, { now, until, limit: batch });
      if (claimed.length === 0 || (await this.sendAll(claim, claimed)) === 'down') return;
    }
  }

  private async sendAll(claim: string, claimed: readonly MessageRecord[]): Promise<Outcome> {
    const waiting = await this.readAgain.run(claimed);
    let outcome: Outcome = 'settled';
    const line = async () => {
      while (waiting.length > 0 && outcome === 'settled' && !this.stopping) {
        if ((await this.sendOne(claim, waiting.shift()!)) === 'down') outcome = 'down';
      }
    };
    await Promise.all(Array.from({ length: atOnce }, line));
    const untried = waiting.map(({ message }) => message.id);
    if (untried.length > 0) await this.sending.release(claim, untried);
    return outcome;
  }

  private async sendOne(claim: string, reread: Reread): Promise<Outcome> {
    const now = this.clock.now();
    if (reread.skip !== null) {
      await this.sending.skipped([reread.message.id], reread.skip, now);
      return 'settled';
    }
    for (const { id, why } of reread.dropped) await this.sending.skipped([id], why, now);
    return this.conclude(claim, reread.message, await this.deliver(claim, reread));
  }

  private async deliver(claim: string, toWrite: ToWrite): Promise<Delivery> {
    const { mail, body } = await this.writeMail.run(toWrite);
    const { message, meetings } = toWrite;
    const sequence = message.kind === 'digest' ? 0 : meetings[0]!.sequence;
    const written = { subject: mail.subject, body, sequence };
    return this.mailer.send(mail, () =>
      this.sending.handOver({ id: message.id, claim }, written, this.clock.now()),
    );
  }

  private async conclude(
    claim: string,
    { id, attempts }: MessageRecord,
    delivery: Delivery,
  ): Promise<Outcome> {
    const [now, answer] = [this.clock.now(), withoutAddresses(delivery.answer)];
    if (delivery.outcome === 'sent') await this.sending.sent(id, answer, now);
    if (delivery.outcome === 'refused') await this.sending.refused(id, answer, now);
    if (delivery.outcome !== 'later') return 'settled';
    const tried = attempts + 1;
    await this.sending.postponed({ id, claim }, { answer, attempts: tried, dueAt: nextTry(tried, now) });
    return delivery.down ? 'down' : 'settled';
  }
}

const withoutAddresses = (answer: string): string =>
  answer.replace(/<?[^\s<>@]+@[^\s<>@]+>?/g, '…').slice(0, 300);
