import { Injectable } from '@nestjs/common';
import { type Actor, OutOfReach } from '../../identity/index.ts';
import type { MessageContentResponse } from '../http/ledger.response.ts';
import type { MessageRecord } from '../persistence/message.entity.ts';
import { ReadAgain } from '../use-cases/read-again.ts';
import { type Preview, WriteMail } from '../use-cases/write-mail.ts';
import { LedgerQuery } from './ledger.query.ts';
import { LedgerReach } from './ledger-reach.ts';

@Injectable()
export class MessageContentQuery {
  constructor(
    private readonly reach: LedgerReach,
    private readonly ledger: LedgerQuery,
    private readonly readAgain: ReadAgain,
    private readonly writeMail: WriteMail,
  ) {}

  /** What left, as it left; what waits, as it would leave now. @throws OutOfReach */
  async run(actor: Actor, cohortId: string, messageId: string): Promise<MessageContentResponse> {
    const message = await this.reach.message(actor, cohortId, messageId);
    const preview = await this.preview(message);
    const line = await this.ledger.line(message);
    if (preview) return { line, subject: preview.subject, text: preview.text, hasPage: true };
    return { line, subject: message.subject, text: message.body, hasPage: false };
  }

  /** The page of a message that waits. @throws OutOfReach */
  async page(actor: Actor, cohortId: string, messageId: string): Promise<string> {
    const preview = await this.preview(await this.reach.message(actor, cohortId, messageId));
    if (!preview) throw new OutOfReach();
    return preview.page;
  }

  private async preview(message: MessageRecord): Promise<Preview | null> {
    const isWaiting = message.state === 'queued' && message.digestId === null && message.handedAt === null;
    if (!isWaiting) return null;
    const [reread] = await this.readAgain.run([message]);
    return reread && reread.skip === null ? this.writeMail.preview(reread) : null;
  }
}
