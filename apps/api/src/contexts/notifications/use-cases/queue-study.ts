import { Injectable } from '@nestjs/common';
import { dayIn, instantAt, mondayOf } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { PeopleFacade } from '../../cohorts/index.ts';
import { digestHour } from '../domain/digest-moment.ts';
import { Messages, type NewMessage } from '../persistence/messages.repository.ts';
import { MessageDrafts } from './message-drafts.ts';
import { Readers } from './readers.ts';

const aDay = 86_400_000;

/** What is left of their week, every Monday morning of theirs, for those who asked for it. */
@Injectable()
export class QueueStudy {
  constructor(
    private readonly clock: Clock,
    private readonly readers: Readers,
    private readonly people: PeopleFacade,
    private readonly messages: Messages,
    private readonly drafts: MessageDrafts,
  ) {}

  /** Part of the message of that morning. However often it runs, once a week; who asks for it later waits for the next. */
  async run(): Promise<void> {
    const readers = await this.readers.wantingStudy();
    if (readers.size === 0) return;
    const now = this.clock.now();
    const weeks = (await this.people.walking([...readers.keys()])).flatMap((walking): NewMessage[] => {
      const { zone } = readers.get(walking.accountId)!;
      const morning = instantAt(mondayOf(dayIn(zone, now)), digestHour, zone);
      const since = now.getTime() - morning.getTime();
      return since >= 0 && since < aDay ? [this.drafts.week(walking, morning)] : [];
    });
    await this.messages.queue(weeks);
  }
}
