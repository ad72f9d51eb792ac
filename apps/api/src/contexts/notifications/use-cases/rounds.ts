import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { GatherDigests } from './gather-digests.ts';
import { QueueNews } from './queue-news.ts';
import { QueueReminders } from './queue-reminders.ts';
import { SendDueMessages } from './send-due-messages.ts';

/** No meeting is planned farther ahead, in milliseconds. */
const horizon = 2 * 365 * 86_400_000;

/** What the worker does in turn: looks for what is to be told, and sends it. */
@Injectable()
export class Rounds {
  constructor(
    private readonly clock: Clock,
    private readonly news: QueueNews,
    private readonly reminders: QueueReminders,
    private readonly digests: GatherDigests,
    private readonly sendDue: SendDueMessages,
  ) {}

  /** Right after a meeting changed. */
  async tell(meetingId: string): Promise<void> {
    await this.news.run(meetingId);
    await this.sendDue.run();
  }

  async everyMinute(): Promise<void> {
    await this.reminders.run();
    await this.sendDue.run();
  }

  /** Whoever came to a group since its meetings were planned, and the messages of the morning. */
  async everyQuarter(): Promise<void> {
    const now = this.clock.now();
    for (const id of await this.news.untold(new Date(now.getTime() + horizon))) await this.news.run(id);
    await this.digests.run();
    await this.sendDue.run();
  }
}
