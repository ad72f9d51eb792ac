import type { SkipReason } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { type Meeting, MeetingLists, pathOfMeeting, PeopleFacade } from '../../cohorts/index.ts';
import { isUnderWay, OccasionsFacade } from '../../workshops/index.ts';
import type { FoundNotice, NoticeMessage } from './reread.ts';

/** Notices about one meeting. */
type MeetingNotice = NoticeMessage & Readonly<{ kind: 'absence' | 'wait-over' }>;

export const isOfMeeting = (message: NoticeMessage): message is MeetingNotice =>
  message.kind === 'absence' || message.kind === 'wait-over';

/** Reads again what notices about one meeting tell: who is away, that nobody waits for a place any more. */
@Injectable()
export class RereadMeetingNotices {
  constructor(
    private readonly clock: Clock,
    private readonly meetings: MeetingLists,
    private readonly people: PeopleFacade,
    private readonly occasions: OccasionsFacade,
  ) {}

  async find(message: MeetingNotice): Promise<FoundNotice> {
    const meeting = (await this.meetings.byIds([message.occasionId])).get(message.occasionId);
    if (!meeting) return 'meeting-gone';
    if (await this.hasBegun(meeting)) return 'too-late';
    return message.kind === 'absence' ? this.absence(message, meeting) : this.waitOver(message, meeting);
  }

  private async hasBegun({ id, startsAt }: Meeting): Promise<boolean> {
    const status = (await this.occasions.statuses([id])).get(id);
    return startsAt <= this.clock.now() || (status !== undefined && isUnderWay(status));
  }

  private async absence({ kind, about, accountId }: MeetingNotice, meeting: Meeting): Promise<FoundNotice> {
    const why = await this.whyNoAbsence(meeting, { accountId, memberId: about });
    if (why !== null) return why;
    return { ...toldOf(meeting), kind, who: await this.people.nameOf(about), reason: null };
  }

  private async whyNoAbsence(
    { id, cancelledAt }: Meeting,
    { accountId, memberId }: Readonly<{ accountId: string; memberId: string }>,
  ): Promise<SkipReason | null> {
    if (cancelledAt !== null) return 'meeting-cancelled';
    const concerned = await this.meetings.concerned([id]);
    if (!concerned.some((each) => each.accountId === accountId)) return 'not-expected';
    return (await this.occasions.isAbsent(id, memberId)) ? null : 'changed-since';
  }

  /** Whoever left the line, or has a place after all, waits no more. */
  private async waitOver({ kind, accountId }: MeetingNotice, meeting: Meeting): Promise<FoundNotice> {
    if (meeting.cancelledAt === null) return 'changed-since';
    if (!(await this.meetings.waiting(meeting.id)).includes(accountId)) return 'not-expected';
    return { ...toldOf(meeting), kind, who: null, reason: meeting.changeReason };
  }
}

const toldOf = (meeting: Meeting) => {
  const { startsAt, zone, minutes, cohortTitle, demonstration, groupKey, title } = meeting;
  return {
    ...{ cohortTitle, demonstration, groupKey, title, hours: [{ startsAt, zone, minutes }] },
    ...{ answerBy: null, asks: false, path: pathOfMeeting(meeting) },
  };
};
