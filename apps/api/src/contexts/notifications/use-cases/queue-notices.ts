import { Injectable } from '@nestjs/common';
import {
  type Concerned,
  type MeetingChanged,
  MeetingLists,
  type MemberLeft,
  PeopleFacade,
} from '../../cohorts/index.ts';
import {
  type AbsenceAnnounced,
  type AttendanceContested,
  type ClientMissing,
  type ContestAnswered,
  OccasionsFacade,
  type PollEnded,
  type PollOpened,
  type TurnChanged,
} from '../../workshops/index.ts';
import { Messages } from '../persistence/messages.repository.ts';
import { MessageDrafts, type Telling } from './message-drafts.ts';

type SheetTelling = AttendanceContested['payload'] &
  Readonly<{ kind: 'contest' | 'contest-answered'; occurredAt: string }>;

/** What is told besides the meetings themselves, each to those who can do something about it. */
@Injectable()
export class QueueNotices {
  constructor(
    private readonly drafts: MessageDrafts,
    private readonly meetings: MeetingLists,
    private readonly people: PeopleFacade,
    private readonly occasions: OccasionsFacade,
    private readonly messages: Messages,
  ) {}

  /** Everybody in the group is asked which hours suit them. */
  async pollOpened({ payload, occurredAt }: PollOpened): Promise<void> {
    const { pollId: occasionId, cohortId, groupId } = payload;
    const group = await this.people.group(groupId);
    const telling = { kind: 'poll-opened', cohortId, groupId, occasionId, about: occasionId } as const;
    await this.tell({ ...telling, occurredAt }, group?.accountIds ?? []);
  }

  /** Nobody needs to answer any more. An hour that was confirmed is told by the workshop's own invitation or move. */
  async pollEnded({ payload: { pollId: occasionId }, occurredAt }: PollEnded): Promise<void> {
    const poll = await this.occasions.poll(occasionId);
    const group = poll && !poll.isConfirmed ? await this.people.group(poll.groupId) : null;
    if (!poll || !group) return;
    const { groupId } = poll;
    const telling = { kind: 'poll-withdrawn', groupId, occasionId, about: occasionId } as const;
    await this.tell({ ...telling, cohortId: group.cohortId, occurredAt }, group.accountIds);
  }

  /** Whoever runs the workshop prepares it with one less. */
  async absenceAnnounced({ payload, occurredAt }: AbsenceAnnounced): Promise<void> {
    const { workshopId: occasionId, cohortId, memberId: about } = payload;
    for (const { accountId, groupId } of await this.meetings.runners(occasionId)) {
      const telling = { kind: 'absence', cohortId, groupId, occasionId, about } as const;
      await this.tell({ ...telling, occurredAt }, [accountId]);
    }
  }

  /** To whoever runs the group: they answer for the sheet. */
  attendanceContested({ payload, occurredAt }: AttendanceContested): Promise<void> {
    return this.ofSheet({ kind: 'contest', ...payload, occurredAt }, ({ role }) => role === 'facilitator');
  }

  /** To whoever contested. */
  contestAnswered({ payload, occurredAt }: ContestAnswered): Promise<void> {
    const isTheirs = ({ memberId }: Concerned) => memberId === payload.memberId;
    return this.ofSheet({ kind: 'contest-answered', ...payload, occurredAt }, isTheirs);
  }

  private async ofSheet(
    { kind, workshopId: occasionId, memberId: about, occurredAt }: SheetTelling,
    isFor: (person: Concerned) => boolean,
  ): Promise<void> {
    const meeting = (await this.meetings.byIds([occasionId])).get(occasionId);
    if (!meeting) return;
    const { cohortId, groupId } = meeting;
    const people = (await this.meetings.concerned([occasionId])).filter(isFor);
    await this.tell(
      { kind, cohortId, groupId, occasionId, about, occurredAt },
      people.map(({ accountId }) => accountId),
    );
  }

  /** Those who wait for a place where nothing will take place; whoever has one is told by the meeting itself. */
  async meetingChanged({ payload: { meetingId: occasionId } }: MeetingChanged): Promise<void> {
    const meeting = (await this.meetings.byIds([occasionId])).get(occasionId);
    if (!meeting || meeting.places === null || meeting.cancelledAt === null) return;
    const { cohortId, groupId, changedAt, startsAt } = meeting;
    const telling = {
      kind: 'wait-over',
      cohortId,
      groupId,
      occasionId,
      about: occasionId,
      startsAt,
    } as const;
    const occurredAt = changedAt.toISOString();
    await this.tell({ ...telling, occurredAt }, await this.meetings.waiting(occasionId));
  }

  /** Those who answer for the cohort learn that a turn could not be: not whose, nor why. */
  async clientMissing({ payload: { cohortId, groupId }, occurredAt }: ClientMissing): Promise<void> {
    const telling = {
      kind: 'client-missing',
      cohortId,
      groupId,
      occasionId: groupId,
      about: groupId,
    } as const;
    await this.tell({ ...telling, occurredAt }, await this.people.coordinators(cohortId));
  }

  /** Whoever leaves learns what they may do with what they wrote. */
  async memberLeft({ payload: { cohortId, memberId: about }, occurredAt }: MemberLeft): Promise<void> {
    const leaver = await this.people.leaver(about);
    const telling = { kind: 'departure', cohortId, groupId: null, occasionId: cohortId, about } as const;
    if (leaver) await this.tell({ ...telling, occurredAt }, [leaver.accountId]);
  }

  /** To whoever is to be client elsewhere than before, or no longer is. */
  async turnChanged({ payload: { cohortId, groupId, memberId }, occurredAt }: TurnChanged): Promise<void> {
    const accountId = await this.people.accountIn(groupId, memberId);
    if (accountId === null) return;
    const telling = { kind: 'turn', cohortId, groupId, occasionId: groupId, about: memberId } as const;
    await this.tell({ ...telling, occurredAt }, [accountId]);
  }

  private async tell(telling: Telling, accountIds: readonly string[]): Promise<void> {
    const isDemonstration = await this.people.isDemonstration(telling.cohortId);
    await this.messages.queue(await this.drafts.notices(telling, accountIds, isDemonstration));
  }
}
