import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { PeopleFacade } from '../../cohorts/index.ts';
import { IdentityFacade } from '../../identity/index.ts';
import { OccasionsFacade } from '../../workshops/index.ts';
import type { FoundNotice, NoticeMessage, Reread } from './reread.ts';
import { isOfMeeting, RereadMeetingNotices } from './reread-meeting-notices.ts';

/** Reads again what notices are about: what a group is asked, that a turn could not be, and those of one meeting. */
@Injectable()
export class RereadNotices {
  constructor(
    private readonly clock: Clock,
    private readonly identity: IdentityFacade,
    private readonly people: PeopleFacade,
    private readonly occasions: OccasionsFacade,
    private readonly ofMeetings: RereadMeetingNotices,
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
    if (message.kind === 'departure') return this.departure(message);
    return message.kind === 'client-missing' ? this.clientMissing(message) : this.poll(message);
  }

  private async poll({ kind, occasionId, accountId }: NoticeMessage): Promise<FoundNotice> {
    const poll = await this.occasions.poll(occasionId);
    const group = poll && (await this.people.group(poll.groupId));
    if (!poll || !group) return 'meeting-gone';
    if (!group.accountIds.includes(accountId)) return 'not-expected';
    const ahead = poll.starts.filter((startsAt) => startsAt > this.clock.now());
    if (ahead.length === 0) return 'too-late';
    const told = { ...placeOf(group), title: poll.title, who: null, reason: null };
    const path = `/promotions/${group.cohortId}/ateliers`;
    if (kind !== 'poll-opened') return { kind, ...told, hours: [], answerBy: null, path, asks: false };
    if (poll.closedAt !== null) return 'changed-since';
    const { zone, minutes, answerBy } = poll;
    const hours = ahead.map((startsAt) => ({ startsAt, zone, minutes }));
    return { kind, ...told, hours, answerBy, path: `${path}/sondages/${occasionId}`, asks: true };
  }

  /** That it could not be, and nothing more: neither who, nor why, nor on what. */
  private async clientMissing({
    kind,
    occasionId,
    accountId,
    cohortId,
  }: NoticeMessage): Promise<FoundNotice> {
    const group = await this.people.group(occasionId);
    if (!group) return 'meeting-gone';
    if (!(await this.people.coordinators(cohortId)).includes(accountId)) return 'not-expected';
    return { kind, ...placeOf(group), title: null, ...nothingSaid, path: `/promotions/${cohortId}/suivi` };
  }

  private async departure({ kind, about }: NoticeMessage): Promise<FoundNotice> {
    const leaver = await this.people.leaver(about);
    if (!leaver) return 'changed-since';
    const { cohortTitle, demonstration } = leaver;
    const told = { kind, cohortTitle, demonstration, groupKey: null, title: cohortTitle };
    return { ...told, ...nothingSaid, path: '/compte/donnees' };
  }
}

const nothingSaid = { hours: [], answerBy: null, who: null, reason: null, asks: false };
const nothingElse = { skip: null, meetings: [], study: null, dropped: [], as: 'expected' } as const;

const placeOf = ({
  cohortTitle,
  demonstration,
  groupKey,
}: Readonly<{ cohortTitle: string; demonstration: boolean; groupKey: string }>) => ({
  ...{ cohortTitle, demonstration, groupKey },
});
