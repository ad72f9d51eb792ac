import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { type Meeting, MeetingLists } from '../../cohorts/index.ts';
import { newsFor, type Told } from '../domain/news.ts';
import { Messages, type ToldSomebody } from '../persistence/messages.repository.ts';
import { MessageDrafts, type News } from './message-drafts.ts';

@Injectable()
export class QueueNews {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly meetings: MeetingLists,
    private readonly messages: Messages,
    private readonly drafts: MessageDrafts,
  ) {}

  /**
   * Queues what people do not know of the meeting yet, for everybody whom it concerns or who was told that it does; and
   * takes back what was queued and is no longer so. However often it runs, nobody is told twice.
   */
  run(meetingId: string): Promise<void> {
    return this.tx.run(async () => {
      await this.tx.lock(`meeting-news:${meetingId}`);
      const meeting = (await this.meetings.byIds([meetingId])).get(meetingId);
      if (!meeting) return;
      const concerned = new Set(
        (await this.meetings.concerned([meetingId])).map(({ accountId }) => accountId),
      );
      await this.messages.takeBackNews(meeting, [...concerned], this.clock.now());
      await this.messages.hurry(meeting, this.clock.now());
      const told = byAccount(await this.messages.toldOf([meetingId]));
      const people = [...new Set([...concerned, ...told.keys()])];
      const news = people.flatMap((accountId) =>
        this.newsOf(meeting, { accountId, isConcerned: concerned.has(accountId) }, told.get(accountId)),
      );
      await this.messages.queue(await this.drafts.news(meeting, news));
    });
  }

  /** The meetings ahead that somebody was never told of: they came to the group after it was planned. */
  async untold(until: Date): Promise<string[]> {
    const ahead = await this.meetings.between(this.clock.now(), until);
    const ids = ahead.map(({ id }) => id);
    const told = new Set((await this.messages.toldOf(ids)).map(keyOf));
    const concerned = await this.meetings.concerned(ids);
    return [...new Set(concerned.filter((each) => !told.has(keyOf(each))).map(({ meetingId }) => meetingId))];
  }

  private newsOf(
    meeting: Meeting,
    { accountId, isConcerned }: Person,
    known: ToldSomebody | undefined,
  ): News[] {
    const { startsAt, sequence, cancelledAt } = meeting;
    const standing = { startsAt, sequence, cancelled: cancelledAt !== null, isConcerned };
    const kind = newsFor(known ?? null, standing, this.clock.now());
    if (kind === null) return [];
    return [
      {
        accountId,
        kind,
        toldStart: known ? changedStart(known, meeting) : null,
        told: known ?? null,
      },
    ];
  }
}

type Person = Readonly<{ accountId: string; isConcerned: boolean }>;

const keyOf = ({ meetingId, accountId }: Readonly<{ meetingId: string; accountId: string }>): string =>
  `${meetingId} ${accountId}`;

const byAccount = (told: readonly ToldSomebody[]): ReadonlyMap<string, ToldSomebody> =>
  new Map(told.map((each) => [each.accountId, each]));

const changedStart = ({ start }: Told, { startsAt }: Meeting): Date | null =>
  start.getTime() === startsAt.getTime() ? null : start;
