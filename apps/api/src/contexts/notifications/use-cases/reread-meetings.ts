import type { SkipReason } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { type Concerned, type Meeting, MeetingLists } from '../../cohorts/index.ts';
import { type InvitedAs, isWanted } from '../domain/preferences.ts';
import { whyNot } from '../domain/why-not.ts';
import type { MessageRecord } from '../persistence/message.entity.ts';
import { ReadRooms, type Replies, type RoomVerdict } from './read-rooms.ts';
import { type ReaderBook, Readers } from './readers.ts';
import type { Reread } from './reread.ts';

type Surroundings = ReaderBook &
  Readonly<{
    meetings: ReadonlyMap<string, Meeting>;
    /** Who, by meeting and person. */
    concerned: ReadonlyMap<string, Concerned>;
    byRoom: RoomVerdict;
    replyOf: Replies;
  }>;

/** Reads the meetings again that messages are about. */
@Injectable()
export class RereadMeetings {
  constructor(
    private readonly clock: Clock,
    private readonly meetings: MeetingLists,
    private readonly rooms: ReadRooms,
    private readonly readers: Readers,
  ) {}

  async run(batch: readonly MessageRecord[]): Promise<Reread[]> {
    const around = await this.surroundings(batch);
    return batch.map((message) => this.reread(message, around));
  }

  private async surroundings(batch: readonly MessageRecord[]): Promise<Surroundings> {
    const meetingIds = [...new Set(batch.map(({ occasionId }) => occasionId))];
    const accountIds = [...new Set(batch.map(({ accountId }) => accountId))];
    const concerned = await this.meetings.concerned(meetingIds);
    const meetings = await this.meetings.byIds(meetingIds);
    return {
      ...{ meetings, ...(await this.readers.of(accountIds)) },
      concerned: new Map(concerned.map((each) => [`${each.meetingId} ${each.accountId}`, each])),
      byRoom: await this.rooms.run(meetings.values()),
      replyOf: await this.rooms.replies(meetings.values()),
    };
  }

  private reread(message: MessageRecord, around: Surroundings): Reread {
    const recipient = around.recipients.get(message.accountId);
    if (!recipient) return { message, skip: 'account-gone' };
    const skip = this.whyNot(message, around);
    if (skip !== null) return { message, skip };
    const meeting = around.meetings.get(message.occasionId)!;
    const who = this.whoIn(message, around);
    const mayAnswer = meeting.kind === 'workshop' && who?.role === 'participant';
    const told = message.kind === 'released' ? withoutWayIn(meeting) : meeting;
    return {
      message,
      skip,
      recipient,
      meetings: [told],
      mayAnswer,
      as: invitedAs(meeting, who),
      reply: who ? around.replyOf(meeting.id, who.memberId) : null,
      notices: [],
      lookBacks: [],
      study: null,
      dropped: [],
    };
  }

  private whoIn(
    { occasionId, accountId }: MessageRecord,
    { concerned }: Surroundings,
  ): Concerned | undefined {
    return concerned.get(`${occasionId} ${accountId}`);
  }

  private whyNot(message: MessageRecord, around: Surroundings): SkipReason | null {
    const { occasionId, accountId, kind } = message;
    const meeting = around.meetings.get(occasionId);
    const who = this.whoIn(message, around);
    const occasion = {
      ...{ meeting, isConcerned: who !== undefined },
      byRoom: meeting && who ? around.byRoom(message, meeting, who.memberId) : null,
      isWanted: isWanted(kind, around.preferences.get(accountId)!, invitedAs(meeting, who)),
    };
    return whyNot(message, occasion, this.clock.now());
  }
}

function invitedAs(meeting: Meeting | undefined, who: Concerned | undefined): InvitedAs {
  if (who?.role === 'facilitator') return meeting?.isStandIn ? 'standing-in' : 'expected';
  return meeting?.places == null ? 'expected' : 'placed';
}

/** Whoever is not awaited there any more is told when it is, and nothing that opens it. */
const withoutWayIn = (meeting: Meeting): Meeting => ({
  ...{ ...meeting, place: null, access: null, link: null, phone: null },
});
