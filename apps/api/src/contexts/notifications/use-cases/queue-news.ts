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
   * Queues, for everybody whom the meeting concerns, what they do not know of it yet; and takes back what was queued
   * and is no longer so. However often it runs, nobody is told twice.
   */
  run(meetingId: string): Promise<void> {
    return this.tx.run(async () => {
      await this.tx.lock(`meeting-news:${meetingId}`);
      const meeting = (await this.meetings.byIds([meetingId])).get(meetingId);
      if (!meeting) return;
      const now = this.clock.now();
      const standing = standingOf(meeting);
      await this.messages.takeBackNews(meetingId, standing, now);
      const told = byAccount(await this.messages.toldOf([meetingId]));
      const concerned = await this.meetings.concerned([meetingId]);
      const news = concerned.flatMap(({ accountId }): News[] => {
        const known = told.get(accountId) ?? null;
        const kind = newsFor(known, standing, now);
        return kind ? [{ accountId, kind, toldStart: known && changedStart(known, meeting) }] : [];
      });
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
}

const keyOf = ({ meetingId, accountId }: Readonly<{ meetingId: string; accountId: string }>): string =>
  `${meetingId} ${accountId}`;

const byAccount = (told: readonly ToldSomebody[]): ReadonlyMap<string, Told> =>
  new Map(told.map((each) => [each.accountId, each]));

const standingOf = ({ startsAt, sequence, cancelledAt }: Meeting) => ({
  ...{ startsAt, sequence, cancelled: cancelledAt !== null },
});

const changedStart = ({ start }: Told, { startsAt }: Meeting): Date | null =>
  start.getTime() === startsAt.getTime() ? null : start;
