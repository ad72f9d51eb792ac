import { isNotice, type SkipReason } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import type { Meeting } from '../../cohorts/index.ts';
import type { MessageRecord } from '../persistence/message.entity.ts';
import { Messages } from '../persistence/messages.repository.ts';
import type { Gathered, StudyWeek } from '../templates/digest-letter.ts';
import type { Notice } from '../templates/notice-letter.ts';
import { Readers } from './readers.ts';
import { RereadMeetings } from './reread-meetings.ts';
import { RereadNotices } from './reread-notices.ts';
import { RereadStudy } from './reread-study.ts';
import type { NoticeMessage, Reread } from './reread.ts';

/** A part of a digest, as it stands now. */
type Part = Readonly<{ id: string; found: Meeting | LookBack | Notice | StudyWeek | SkipReason }>;

type LookBack = Readonly<{ lookBackAt: Meeting }>;

/** Reads again, part by part, what messages of the morning gather. */
@Injectable()
export class RereadDigests {
  constructor(
    private readonly messages: Messages,
    private readonly meetings: RereadMeetings,
    private readonly notices: RereadNotices,
    private readonly study: RereadStudy,
    private readonly readers: Readers,
  ) {}

  async run(digests: readonly MessageRecord[]): Promise<Reread[]> {
    if (digests.length === 0) return [];
    const { recipients } = await this.readers.of(digests.map(({ accountId }) => accountId));
    const items = await this.messages.inDigest(digests.map(({ id }) => id));
    const parts = new Map((await this.parts(items)).map((part) => [part.id, part]));
    return digests.map((message) => {
      const recipient = recipients.get(message.accountId);
      if (!recipient) return { message, skip: 'account-gone' };
      const own = items.filter(({ digestId }) => digestId === message.id).map(({ id }) => parts.get(id)!);
      const { dropped, ...said } = sorted(own);
      if (isEmpty(said)) return { message, skip: 'nothing-left' };
      return {
        ...{ message, skip: null, recipient, ...said, mayAnswer: false, dropped },
        ...({ as: 'expected', reply: null } as const),
      };
    });
  }

  private async parts(items: readonly MessageRecord[]): Promise<Part[]> {
    const ofMeetings = items.filter(({ kind }) => kind !== 'study-week' && !isNotice(kind));
    const notices = items.filter((each): each is NoticeMessage => isNotice(each.kind));
    const reread = [...(await this.meetings.run(ofMeetings)), ...(await this.notices.run(notices))];
    const parts = reread.map(partOf);
    for (const week of items.filter(({ kind }) => kind === 'study-week'))
      parts.push({ id: week.id, found: await this.study.find(week) });
    return parts;
  }
}

function partOf(each: Reread): Part {
  const { id, kind } = each.message;
  if (each.skip !== null) return { id, found: each.skip };
  const meeting = each.meetings[0]!;
  if (kind === 'look-back') return { id, found: { lookBackAt: meeting } };
  return { id, found: each.notices[0] ?? meeting };
}

/** Meetings by their hour, notices as they came, then the week, and what is not told any more. */
function sorted(parts: readonly Part[]) {
  const dropped = parts.flatMap(({ id, found }) => (typeof found === 'string' ? [{ id, why: found }] : []));
  const kept = parts.flatMap(({ found }) => (typeof found === 'string' ? [] : [found]));
  const meetings = kept.filter((found): found is Meeting => 'startsAt' in found);
  const notices = kept.filter((found): found is Notice => 'asks' in found);
  const lookBacks = kept.flatMap((found) => ('lookBackAt' in found ? [found.lookBackAt] : []));
  const study = kept.find((found): found is StudyWeek => 'units' in found) ?? null;
  return {
    meetings: meetings.sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime()),
    ...{ notices, lookBacks, study, dropped },
  };
}

const isEmpty = ({ meetings, notices, lookBacks, study }: Gathered): boolean =>
  meetings.length + notices.length + lookBacks.length === 0 && study === null;
