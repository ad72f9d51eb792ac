import { createHash } from 'node:crypto';
import { exportWordsIn, type Language, languages } from '@cheminer/i18n';
import { type CalendarDay, type CalendarEntry, calendarFile } from '@cheminer/open-formats';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Env } from '../../../kit/env.ts';
import { CalendarFacade } from '../../cohorts/index.ts';
import { type Membership, Memberships } from '../../identity/index.ts';
import { OwnCalendarQuery } from '../../learning/index.ts';
import { type FeedPart, readContents } from '../domain/feed-contents.ts';
import { meetingEntry } from './meeting-entry.ts';

/** How far back a calendar is filled, and how long it is told that something is cancelled. */
const daysBehind = 60;
const daysCancelled = 30;
/** How often calendars are asked to come back; most come when they please. */
const minutesBetween = 60;

/** `etag` is the same as long as nothing that it says has changed. */
export type CalendarFeed = Readonly<{ content: string; etag: string }>;

type Reader = Readonly<{
  accountId: string;
  memberships: readonly Membership[];
  language: Language;
  now: Date;
}>;

@Injectable()
export class CalendarFeedQuery {
  constructor(
    private readonly env: Env,
    private readonly clock: Clock,
    private readonly calendar: CalendarFacade,
    private readonly memberships: Memberships,
    private readonly own: OwnCalendarQuery,
  ) {}

  /** Everything that the owner of the address chose to have in their own calendar. */
  async run(accountId: string, written: string): Promise<CalendarFeed> {
    const contents = readContents(written);
    const language = languages.find((each) => each === contents.language) ?? 'fr';
    const memberships = await this.memberships.of(accountId);
    const reader = { accountId, memberships, language, now: this.clock.now() };
    const parts = await Promise.all(contents.parts.map((part) => this.entriesOf(part, reader)));
    const { feed } = await exportWordsIn(language);
    const entries = parts.flat();
    const etag = createHash('sha256')
      .update(JSON.stringify([feed.name, entries]))
      .digest('base64url');
    const told = { writtenAt: reader.now, refreshedEvery: minutesBetween };
    return { content: calendarFile(feed.name, entries, told), etag: `"${etag}"` };
  }

  private entriesOf(part: FeedPart, reader: Reader): Promise<(CalendarEntry | CalendarDay)[]> {
    if (part === 'meetings') return this.meetings(reader);
    return this.ofPaths(part, reader);
  }

  private async meetings({ accountId, memberships, language, now }: Reader): Promise<CalendarEntry[]> {
    const { feed: words } = await exportWordsIn(language);
    const there = new Set(
      memberships.filter(({ leftOn }) => leftOn === null).map(({ cohortId }) => cohortId),
    );
    const meetings = await this.calendar.meetingsOf(accountId, daysBefore(now, daysBehind));
    return meetings
      .filter(({ cancelledAt }) => cancelledAt === null || cancelledAt >= daysBefore(now, daysCancelled))
      .map((meeting) =>
        meetingEntry(meeting, { words, site: this.env.site, now, isThere: there.has(meeting.cohortId) }),
      );
  }

  /** Of every path that the reader still walks: few people walk two. */
  private async ofPaths(part: 'study' | 'guides', reader: Reader): Promise<(CalendarEntry | CalendarDay)[]> {
    const { memberships, language, now } = reader;
    const walked = memberships.filter(({ role, leftOn }) => role === 'participant' && leftOn === null);
    const when = { from: daysBefore(now, daysBehind), cancelledSince: daysBefore(now, daysCancelled) };
    const found = await Promise.all(
      walked.map(({ memberId, cohortId }) => this.own[part]({ memberId, cohortId, language, ...when })),
    );
    return found.flat();
  }
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);
