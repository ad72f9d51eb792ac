import { Injectable } from '@nestjs/common';
import PostalMime from 'postal-mime';
import { Clock } from '../../../kit/clock.ts';
import { returnedIn } from '../domain/returned.ts';
import { Sending } from '../persistence/sending.repository.ts';

/** `not-a-return`: it says of no message that it was given up. `not-ours`: none that left, or that was noted already. */
export type TakenReturn = 'noted' | 'not-a-return' | 'not-ours';

/** A message that a mail server sent back to the sender. */
@Injectable()
export class TakeReturned {
  constructor(
    private readonly clock: Clock,
    private readonly sending: Sending,
  ) {}

  /** @param raw the message as the mailbox of the sender got it */
  async run(raw: Uint8Array<ArrayBuffer>): Promise<TakenReturn> {
    const reading = { forceRfc822Attachments: true, attachmentEncoding: 'utf8' } as const;
    const { attachments } = await PostalMime.parse(raw, reading);
    const partOf = (...kinds: string[]) =>
      String(attachments.find(({ mimeType }) => kinds.includes(mimeType))?.content ?? '');
    const status = partOf('message/delivery-status', 'message/global-delivery-status');
    const returned = returnedIn(status, partOf('message/rfc822', 'text/rfc822-headers', 'message/global'));
    if (!returned) return 'not-a-return';
    const { messageId, answer } = returned;
    return (await this.sending.cameBack(messageId, this.clock.now(), answer)) ? 'noted' : 'not-ours';
  }
}
