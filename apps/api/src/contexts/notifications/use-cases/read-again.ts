import { isNotice } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import type { MessageRecord } from '../persistence/message.entity.ts';
import { RereadDigests } from './reread-digests.ts';
import { RereadMeetings } from './reread-meetings.ts';
import { RereadNotices } from './reread-notices.ts';
import type { NoticeMessage, Reread } from './reread.ts';

/** Reads the occasions of messages again, many at once, right before they leave. */
@Injectable()
export class ReadAgain {
  constructor(
    private readonly meetings: RereadMeetings,
    private readonly notices: RereadNotices,
    private readonly digests: RereadDigests,
  ) {}

  async run(batch: readonly MessageRecord[]): Promise<Reread[]> {
    const digests = batch.filter(({ kind }) => kind === 'digest');
    const ofMeetings = batch.filter(({ kind }) => kind !== 'digest' && !isNotice(kind));
    const notices = batch.filter((each): each is NoticeMessage => isNotice(each.kind));
    return [
      ...(await this.meetings.run(ofMeetings)),
      ...(await this.notices.run(notices)),
      ...(await this.digests.run(digests)),
    ];
  }
}
