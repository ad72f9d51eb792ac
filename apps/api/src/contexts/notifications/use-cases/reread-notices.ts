import { Injectable } from '@nestjs/common';
import { PeopleFacade } from '../../cohorts/index.ts';
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
    private readonly people: PeopleFacade,
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
        reread.push({
          ...nothingElse,
          message,
          recipient: recipient!,
          notices: [found],
          mayAnswer: found.asks,
        });
    }
    return reread;
  }

  private find(message: NoticeMessage): Promise<FoundNotice> {
    if (isOfMeeting(message)) return this.ofMeetings.find(message);
    if (message.kind === 'departure') return this.departure(message);
    return isOfTurn(message) ? this.ofTurns.find(message) : this.ofPolls.find(message);
  }

  private async departure({ kind, about }: NoticeMessage): Promise<FoundNotice> {
    const leaver = await this.people.leaver(about);
    if (!leaver) return 'changed-since';
    const { cohortTitle, demonstration } = leaver;
    const told = { kind, cohortTitle, demonstration, groupKey: null, title: cohortTitle };
    return { ...told, ...nothingSaid, path: '/compte/donnees' };
  }
}

const nothingSaid = { hours: [], answerBy: null, who: null, reason: null, turnsPath: null, asks: false };
const nothingElse = {
  ...({ skip: null, meetings: [], lookBacks: [], study: null, dropped: [] } as const),
  ...({ as: 'expected', reply: null } as const),
};
