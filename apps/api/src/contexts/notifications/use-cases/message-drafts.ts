import type { AfterKind, MessageKind, NewsKind, NoticeKind } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { addDays, dayIn, instantAt } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { Ids } from '../../../kit/ids.ts';
import type { Meeting, Walking } from '../../cohorts/index.ts';
import { IdentityFacade } from '../../identity/index.ts';
import { digestHour, isUrgent, waitsForMorning } from '../domain/digest-moment.ts';
import { comesAndGoes, type NewMessage, type ToldSomebody } from '../persistence/messages.repository.ts';
import { PreferenceBook } from '../persistence/preferences.repository.ts';

/**
 * Something of a meeting to tell somebody. `toldStart` is the other hour at which they believe it to begin; `told` what
 * they were told of it, null while that is nothing.
 */
export type News = Readonly<{
  accountId: string;
  kind: NewsKind;
  toldStart: Date | null;
  told: Pick<ToldSomebody, 'lastRound' | 'comings' | 'sequence'> | null;
}>;

/** Something else to tell. */
export type Telling = Readonly<{
  kind: NoticeKind;
  cohortId: string;
  groupId: string | null;
  occasionId: string;
  /** The member it is about; else the occasion again. */
  about: string;
  /** Of the event: heard twice, it is told once. */
  occurredAt: string;
  /** Of the meeting that the reader might set out for. */
  startsAt?: Date;
}>;

/** One occasion of what comes during a workshop in writing, or after any. */
export type AfterOccasion = Readonly<{ kind: AfterKind; occasionStart: Date; round: number }>;

/** What a demonstration tells of its own past is older than this, in milliseconds. */
const demonstrationAge = 86_400_000;

/** Messages ready to be queued. */
@Injectable()
export class MessageDrafts {
  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly identity: IdentityFacade,
    private readonly preferences: PreferenceBook,
  ) {}

  /**
   * Now; but an edit that changes nobody's calendar is part of the person’s next message of the day, where the meeting
   * is not near and unless they want each at once.
   */
  async news(meeting: Meeting, news: readonly News[]): Promise<NewMessage[]> {
    const waits = await this.digestMoments(meeting, news);
    return news.map(({ accountId, kind, toldStart, told }) => {
      const waitsUntil = kind === 'edited' ? waits.get(accountId) : undefined;
      return {
        ...this.about(meeting, accountId, kind),
        ...{ ...roundOf(meeting, kind, told), toldStart },
        ...(waitsUntil && { gathered: true, dueAt: waitsUntil }),
      };
    });
  }

  /**
   * Of what has just happened: now, or in the person’s next message of the day. But nobody writes to the past of a
   * demonstration.
   */
  async notices(
    { startsAt, ...telling }: Telling,
    accountIds: readonly string[],
    isDemonstration: boolean,
  ): Promise<NewMessage[]> {
    const [at, now] = [new Date(telling.occurredAt), this.clock.now()];
    const isPast = isDemonstration && now.getTime() - at.getTime() > demonstrationAge;
    const waits = !isPast && waitsForMorning(telling.kind, startsAt ?? null, now);
    const mornings = waits ? await this.mornings(accountIds) : new Map<string, Date>();
    return accountIds.map((accountId) => {
      const waitsUntil = mornings.get(accountId);
      return {
        ...this.noticeOf(telling, accountId),
        ...(waitsUntil && { gathered: true, dueAt: waitsUntil }),
        ...(isPast && { state: 'skipped', why: 'demonstration-past' }),
      };
    });
  }

  private noticeOf({ occurredAt, ...telling }: Omit<Telling, 'startsAt'>, accountId: string): NewMessage {
    const at = new Date(occurredAt);
    return {
      ...{ id: this.ids.next(), accountId, ...telling, occasionStart: at },
      ...{ round: 0, sequence: 0, entryAhead: 0, toldStart: null, gathered: false },
      ...{ createdAt: at, dueAt: at, state: 'queued', why: null },
    };
  }

  /** On its day; but to look back weeks later is part of the person’s next message of the day. */
  async after(
    meeting: Meeting,
    accountIds: readonly string[],
    occasion: AfterOccasion,
  ): Promise<NewMessage[]> {
    const mornings =
      occasion.kind === 'look-back' ? await this.mornings(accountIds) : new Map<string, Date>();
    return accountIds.map((accountId) => {
      const waitsUntil = mornings.get(accountId);
      return {
        ...{ ...this.about(meeting, accountId, occasion.kind), ...occasion },
        ...(waitsUntil && { gathered: true, dueAt: waitsUntil }),
      };
    });
  }

  /** A message that leaves now. */
  about(meeting: Meeting, accountId: string, kind: MessageKind): NewMessage {
    const now = this.clock.now();
    return {
      ...{ id: this.ids.next(), accountId, cohortId: meeting.cohortId, groupId: meeting.groupId, kind },
      ...{
        occasionId: meeting.id,
        about: meeting.id,
        occasionStart: meeting.startsAt,
        round: 0,
        sequence: meeting.sequence,
        entryAhead: 0,
      },
      ...{ toldStart: null, gathered: false, createdAt: now, dueAt: now, state: 'queued', why: null },
    };
  }

  /** What is left of somebody’s week: part of the message of that morning. */
  week({ accountId, cohortId }: Walking, morning: Date): NewMessage {
    return {
      ...{
        id: this.ids.next(),
        accountId,
        cohortId,
        groupId: null,
        kind: 'study-week',
        occasionId: cohortId,
      },
      ...{ about: cohortId, occasionStart: morning, round: 0, sequence: 0, entryAhead: 0 },
      ...{
        toldStart: null,
        gathered: true,
        createdAt: this.clock.now(),
        dueAt: morning,
        state: 'queued',
        why: null,
      },
    };
  }

  private async digestMoments(
    { startsAt, entrySequence }: Meeting,
    news: readonly News[],
  ): Promise<ReadonlyMap<string, Date>> {
    const now = this.clock.now();
    const edited = news
      .filter(({ kind, told }) => kind === 'edited' && told!.sequence >= entrySequence)
      .map(({ accountId }) => accountId);
    return edited.length === 0 || isUrgent(startsAt, now) ? new Map() : this.mornings(edited);
  }

  /** Theirs, for those who want one message a day of what is not urgent. */
  private async mornings(accountIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    const now = this.clock.now();
    const preferences = await this.preferences.ofAll(accountIds);
    const recipients = await this.identity.recipients(accountIds.filter((id) => preferences.get(id)!.digest));
    return new Map([...recipients].map(([id, { zone }]) => [id, nextMorning(zone, now)]));
  }
}

/** Each entry that the person gets is greater than the one before, whatever became of the meeting meanwhile. */
function roundOf(
  { sequence }: Meeting,
  kind: NewsKind,
  told: News['told'],
): Pick<NewMessage, 'round' | 'entryAhead'> {
  if (told === null) return { round: comesAndGoes.includes(kind) ? 0 : sequence, entryAhead: 0 };
  if (comesAndGoes.includes(kind)) return { round: told.lastRound + 1, entryAhead: told.comings };
  return { round: sequence, entryAhead: Math.max(0, told.comings - 1) };
}

function nextMorning(zone: string, now: Date): Date {
  const today = dayIn(zone, now);
  const morning = instantAt(today, digestHour, zone);
  return morning > now ? morning : instantAt(addDays(today, 1), digestHour, zone);
}
