import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { PeopleFacade } from '../../cohorts/index.ts';
import { OccasionsFacade } from '../../workshops/index.ts';
import type { FoundNotice, NoticeMessage } from './reread.ts';

/** Reads again what a group is asked. */
@Injectable()
export class RereadPollNotices {
  constructor(
    private readonly clock: Clock,
    private readonly people: PeopleFacade,
    private readonly occasions: OccasionsFacade,
  ) {}

  async find({ kind, occasionId, accountId }: NoticeMessage): Promise<FoundNotice> {
    const poll = await this.occasions.poll(occasionId);
    const group = poll && (await this.people.group(poll.groupId));
    if (!poll || !group) return 'meeting-gone';
    if (!group.accountIds.includes(accountId)) return 'not-expected';
    const ahead = poll.starts.filter((startsAt) => startsAt > this.clock.now());
    if (ahead.length === 0) return 'too-late';
    const told = { ...placeOf(group), title: poll.title, who: null, reason: null, turnsPath: null };
    const path = `/promotions/${group.cohortId}/ateliers`;
    if (kind !== 'poll-opened') return { kind, ...told, hours: [], answerBy: null, path, asks: false };
    if (poll.closedAt !== null) return 'changed-since';
    const { zone, minutes, answerBy } = poll;
    const hours = ahead.map((startsAt) => ({ startsAt, zone, minutes }));
    return { kind, ...told, hours, answerBy, path: `${path}/sondages/${occasionId}`, asks: true };
  }
}

const placeOf = ({
  cohortTitle,
  demonstration,
  groupKey,
}: Readonly<{ cohortTitle: string; demonstration: boolean; groupKey: string }>) => ({
  ...{ cohortTitle, demonstration, groupKey },
});
