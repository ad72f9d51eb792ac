import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { type Delivery, Mailer } from '../../../kit/mailer.ts';
import { nextTry } from '../domain/back-off.ts';
import { withoutAddresses } from '../domain/without-addresses.ts';
import type { MessageRecord } from '../persistence/message.entity.ts';
import { Sending } from '../persistence/sending.repository.ts';
import type { Reread, ToWrite } from './reread.ts';
import { WriteMail } from './write-mail.ts';

@Injectable()
export class DeliverMessage {
  private readonly logger = new Logger(DeliverMessage.name);

  constructor(
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    private readonly sending: Sending,
    private readonly writeMail: WriteMail,
  ) {}

  get isPossible(): boolean {
    return this.mailer.isSet;
  }

  /** One message that this worker has in hand, to its end. Answers false when the server takes nothing at all. */
  async run(claim: string, reread: Reread): Promise<boolean> {
    const { message, skip } = reread;
    if (skip !== null) {
      await this.sending.skipped([message.id], skip, this.clock.now());
      return true;
    }
    for (const { id, why } of reread.dropped) await this.sending.skipped([id], why, this.clock.now());
    return this.conclude(claim, message, await this.tryIt(claim, reread));
  }

  /** One that cannot be written keeps no other waiting: it is tried again later, like the rest. */
  private async tryIt(claim: string, toWrite: ToWrite): Promise<Delivery> {
    try {
      return await this.handOver(claim, toWrite);
    } catch (error) {
      this.logger.error(error);
      return { outcome: 'later', answer: 'internal', down: false };
    }
  }

  private async handOver(claim: string, toWrite: ToWrite): Promise<Delivery> {
    const { mail, body } = await this.writeMail.run(toWrite);
    const { message, meetings } = toWrite;
    const sequence = message.kind === 'digest' ? 0 : (meetings[0]?.sequence ?? 0);
    const written = { subject: mail.subject, body, sequence };
    return this.mailer.send(mail, () =>
      this.sending.handOver({ id: message.id, claim }, written, this.clock.now()),
    );
  }

  /** A server that broke off after the last dot said nothing: it goes again, under the same Message-ID. */
  private async conclude(claim: string, message: MessageRecord, delivery: Delivery): Promise<boolean> {
    const { id, attempts } = message;
    const [now, answer] = [this.clock.now(), withoutAddresses(delivery.answer)];
    if (delivery.outcome === 'sent') await this.sending.sent(id, answer, now);
    if (delivery.outcome === 'refused') await this.sending.refused(id, answer, now);
    if (delivery.outcome !== 'later') return true;
    const tried = attempts + 1;
    await this.sending.postponed({ id, claim }, { answer, attempts: tried, dueAt: nextTry(tried, now) });
    return !delivery.down;
  }
}
