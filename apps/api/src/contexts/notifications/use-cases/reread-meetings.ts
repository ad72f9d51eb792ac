import type { MemberRole, SkipReason } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { type Meeting, MeetingLists } from '../../cohorts/index.ts';
import { IdentityFacade, type Recipient } from '../../identity/index.ts';
import { isWanted, type Preferences } from '../domain/preferences.ts';
import { whyNot } from '../domain/why-not.ts';
import type { MessageRecord } from '../persistence/message.entity.ts';
import { Messages } from '../persistence/messages.repository.ts';
import { PreferenceBook } from '../persistence/preferences.repository.ts';
import type { Reread } from './reread.ts';

type Surroundings = Readonly<{
  meetings: ReadonlyMap<string, Meeting>;
  /** In which role, by meeting and person. */
  concerned: ReadonlyMap<string, MemberRole>;
  recipients: ReadonlyMap<string, Recipient>;
  preferences: ReadonlyMap<string, Preferences>;
  items: readonly MessageRecord[];
}>;

/** Reads the meetings again that messages are about. */
@Injectable()
export class RereadMeetings {
  constructor(
    private readonly clock: Clock,
    private readonly meetings: MeetingLists,
    private readonly identity: IdentityFacade,
    private readonly messages: Messages,
    private readonly preferences: PreferenceBook,
  ) {}

  async run(batch: readonly MessageRecord[]): Promise<Reread[]> {
    const around = await this.surroundings(batch);
    return batch.map((message) => this.reread(message, around));
  }

  private async surroundings(batch: readonly MessageRecord[]): Promise<Surroundings> {
    const digests = batch.filter(({ kind }) => kind === 'digest').map(({ id }) => id);
    const items = digests.length > 0 ? await this.messages.inDigest(digests) : [];
    const meetingIds = [...new Set([...batch, ...items].map(({ occasionId }) => occasionId))];
    const accountIds = [...new Set(batch.map(({ accountId }) => accountId))];
    const concerned = await this.meetings.concerned(meetingIds);
    return {
      meetings: await this.meetings.byIds(meetingIds),
      concerned: new Map(
        concerned.map(({ meetingId, accountId, role }) => [`${meetingId} ${accountId}`, role]),
      ),
      recipients: await this.identity.recipients(accountIds),
      preferences: await this.preferences.ofAll(accountIds),
      items,
    };
  }

  private reread(message: MessageRecord, around: Surroundings): Reread {
    const recipient = around.recipients.get(message.accountId);
    if (!recipient) return { message, skip: 'account-gone' };
    if (message.kind === 'digest') return this.digest(message, recipient, around);
    const skip = this.whyNot(message, around);
    if (skip !== null) return { message, skip };
    const meeting = around.meetings.get(message.occasionId)!;
    const mayAnswer = meeting.kind === 'workshop' && this.roleIn(message, around) === 'participant';
    const told = message.kind === 'released' ? withoutWayIn(meeting) : meeting;
    return { message, skip, recipient, meetings: [told], mayAnswer, notice: null, dropped: [] };
  }

  private digest(message: MessageRecord, recipient: Recipient, around: Surroundings): Reread {
    const items = around.items.filter(({ digestId }) => digestId === message.id);
    const dropped = items.flatMap((item) => {
      const why = this.whyNot(item, around);
      return why === null ? [] : [{ id: item.id, why }];
    });
    const gone = new Set(dropped.map(({ id }) => id));
    const kept = items
      .filter(({ id }) => !gone.has(id))
      .map(({ occasionId }) => around.meetings.get(occasionId)!);
    if (kept.length === 0) return { message, skip: 'nothing-left' };
    const meetings = kept.sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
    return { message, skip: null, recipient, meetings, notice: null, mayAnswer: false, dropped };
  }

  private roleIn(
    { occasionId, accountId }: MessageRecord,
    { concerned }: Surroundings,
  ): MemberRole | undefined {
    return concerned.get(`${occasionId} ${accountId}`);
  }

  private whyNot(message: MessageRecord, around: Surroundings): SkipReason | null {
    const { occasionId, accountId, kind } = message;
    const meeting = around.meetings.get(occasionId);
    const occasion = {
      meeting,
      isConcerned: this.roleIn(message, around) !== undefined,
      isWanted: isWanted(kind, around.preferences.get(accountId)!, meeting?.places != null),
    };
    return whyNot(message, occasion, this.clock.now());
  }
}

/** Whoever is not awaited there any more is told when it is, and nothing that opens it. */
const withoutWayIn = (meeting: Meeting): Meeting => ({
  ...{ ...meeting, place: null, access: null, link: null, phone: null },
});
