import type { SkipReason } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { type Meeting, MeetingLists, pathOfMeeting, PeopleFacade } from '../../cohorts/index.ts';
import { isUnderWay, OccasionsFacade, TurnOccasions } from '../../workshops/index.ts';
import { pathOfTurns } from './reread-turn-notices.ts';
import type { FoundNotice, NoticeMessage } from './reread.ts';

const kinds = ['absence', 'wait-over', 'contest', 'contest-answered'] as const;

/** Notices about one meeting. */
type MeetingNotice = NoticeMessage & Readonly<{ kind: (typeof kinds)[number] }>;

export const isOfMeeting = (message: NoticeMessage): message is MeetingNotice =>
  kinds.some((kind) => kind === message.kind);

/** Reads again what notices about one meeting tell: who is away, who waits no more, whose attendance is contested. */
@Injectable()
export class RereadMeetingNotices {
  constructor(
    private readonly clock: Clock,
    private readonly meetings: MeetingLists,
    private readonly people: PeopleFacade,
    private readonly occasions: OccasionsFacade,
    private readonly turns: TurnOccasions,
  ) {}

  async find(message: MeetingNotice): Promise<FoundNotice> {
    const meeting = (await this.meetings.byIds([message.occasionId])).get(message.occasionId);
    if (!meeting) return 'meeting-gone';
    if (message.kind === 'contest') return this.contest(message, meeting);
    if (message.kind === 'contest-answered') return this.contestAnswered(message, meeting);
    if (await this.hasBegun(meeting)) return 'too-late';
    return message.kind === 'absence' ? this.absence(message, meeting) : this.waitOver(message, meeting);
  }

  /** That somebody did, and who; what they wrote is read on the sheet alone. */
  private async contest({ kind, about, accountId }: MeetingNotice, meeting: Meeting): Promise<FoundNotice> {
    if (!(await this.isConcerned(meeting, accountId))) return 'not-expected';
    if (!(await this.occasions.awaitingAnswer(meeting.id)).includes(about)) return 'changed-since';
    return { ...sheetOf(meeting), kind, who: await this.people.nameOf(about) };
  }

  private async contestAnswered({ kind, about }: MeetingNotice, meeting: Meeting): Promise<FoundNotice> {
    const isContestedAgain = (await this.occasions.awaitingAnswer(meeting.id)).includes(about);
    return isContestedAgain ? 'changed-since' : { ...sheetOf(meeting), kind, who: null };
  }

  private async isConcerned({ id }: Meeting, accountId: string): Promise<boolean> {
    return (await this.meetings.concerned([id])).some((each) => each.accountId === accountId);
  }

  private async hasBegun({ id, startsAt }: Meeting): Promise<boolean> {
    const status = (await this.occasions.statuses([id])).get(id);
    return startsAt <= this.clock.now() || (status !== undefined && isUnderWay(status));
  }

  private async absence({ kind, about, accountId }: MeetingNotice, meeting: Meeting): Promise<FoundNotice> {
    const why = await this.whyNoAbsence(meeting, { accountId, memberId: about });
    if (why !== null) return why;
    const { id, cohortId, groupId } = meeting;
    const isClient = groupId !== null && (await this.turns.wasToBeClient(id, about));
    const turnsPath = isClient ? pathOfTurns(cohortId, groupId) : null;
    return { ...toldOf(meeting), kind, who: await this.people.nameOf(about), reason: null, turnsPath };
  }

  private async whyNoAbsence(
    meeting: Meeting,
    { accountId, memberId }: Readonly<{ accountId: string; memberId: string }>,
  ): Promise<SkipReason | null> {
    if (meeting.cancelledAt !== null) return 'meeting-cancelled';
    if (!(await this.isConcerned(meeting, accountId))) return 'not-expected';
    return (await this.occasions.isAbsent(meeting.id, memberId)) ? null : 'changed-since';
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
    ...{ answerBy: null, asks: false, turnsPath: null, path: pathOfMeeting(meeting) },
  };
};

const sheetOf = (meeting: Meeting) => ({
  ...{ ...toldOf(meeting), reason: null, path: `${pathOfMeeting(meeting)}/emargement` },
});
