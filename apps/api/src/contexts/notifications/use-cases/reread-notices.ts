import { Injectable } from '@nestjs/common';
import { IdentityFacade } from '../../identity/index.ts';
import type { FoundNotice, NoticeMessage, Reread } from './reread.ts';
import { isOfMeeting, RereadMeetingNotices } from './reread-meeting-notices.ts';
import { RereadPollNotices } from './reread-poll-notices.ts';
import { isOfTurn, RereadTurnNotices } from './reread-turn-notices.ts';

/** Reads again what notices are about: one meeting, the turns of a group, or what it is asked. */
@Injectable()
export class RereadNotices {
  constructor(
    private readonly identity: IdentityFacade,
    private readonly ofMeetings: RereadMeetingNotices,
    private readonly ofTurns: RereadTurnNotices,
    private readonly ofPolls: RereadPollNotices,
  ) {}

  async run(batch: readonly NoticeMessage[]): Promise<Reread[]> {
    const recipients = await this.identity.recipients(batch.map(({ accountId }) => accountId));
    const reread: Reread[] = [];
    for (const message of batch) {
      const recipient = recipients.get(message.accountId);
      const found = recipient ? await this.find(message) : 'account-gone';
      if (typeof found === 'string') reread.push({ message, skip: found });
      else
        reread.push({ ...nothingElse, message, recipient: recipient!, notice: found, mayAnswer: found.asks });
    }
    return reread;
  }

  private find(message: NoticeMessage): Promise<FoundNotice> {
    if (isOfMeeting(message)) return this.ofMeetings.find(message);
    return isOfTurn(message) ? this.ofTurns.find(message) : this.ofPolls.find(message);
  }
}

const nothingElse = { skip: null, meetings: [], dropped: [], as: 'expected', reply: null } as const;
