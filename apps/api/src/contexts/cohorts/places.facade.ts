import { Injectable } from '@nestjs/common';
import { Clock } from '../../kit/clock.ts';
import { Transaction } from '../../kit/transaction.ts';
import { CalendarFacade } from './calendar.facade.ts';
import { NoPlacesToAsk, PlacesClosed, PlacesTaken } from './domain/meeting.refusals.ts';
import { freeIn, type Line, standingIn, type Standing } from './domain/places.ts';
import type { MeetingRecord } from './persistence/meeting.entity.ts';
import { Meetings } from './persistence/meetings.repository.ts';
import { PlaceBook } from './persistence/place-book.ts';

/**
 * Meetings that have few places: whoever asks first has one, the others wait in order. A place that is free goes to the
 * first in line whom no other meeting holds at that hour, in the transaction that frees it.
 */
@Injectable()
export class PlacesFacade {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly meetings: Meetings,
    private readonly book: PlaceBook,
    private readonly calendar: CalendarFacade,
  ) {}

  /** Of those of these meetings that have few places. */
  lines(meetingIds: readonly string[]): Promise<ReadonlyMap<string, Line>> {
    return this.book.lines(meetingIds);
  }

  /** Twice is once. @throws NoPlacesToAsk, PlacesClosed, PeopleBusy where there is a place and they are held elsewhere */
  take(meetingId: string, memberId: string): Promise<Standing> {
    return this.tx.run(async () => {
      const now = this.clock.now();
      const line = await this.openLine(meetingId, now);
      const known = standingIn(line, memberId);
      if (known) return known;
      const isFree = freeIn(line) > 0;
      await this.book.ask(meetingId, memberId, isFree ? now : null);
      if (isFree) await this.calendar.holdAgain(meetingId);
      return { rank: isFree ? null : line.waiting.length + 1 };
    });
  }

  /** A place, or one's turn in the line. Twice is once. @throws NoPlacesToAsk, PlacesClosed */
  giveBack(meetingId: string, memberId: string): Promise<void> {
    return this.tx.run(async () => {
      await this.openLine(meetingId, this.clock.now());
      if (!(await this.book.remove(meetingId, memberId))) return;
      await this.calendar.holdAgain(meetingId);
      await this.fill(meetingId);
    });
  }

  /**
   * How many places there are; null: it is for everybody. Nobody loses one: all whom a meeting for everybody is for have
   * a place when it comes to have few.
   * @throws PlacesTaken, PeopleBusy
   */
  change(meetingId: string, total: number | null): Promise<void> {
    return this.tx.run(async () => {
      const meeting = await this.locked(meetingId);
      if (meeting.places === total) return;
      if (meeting.places === null) await this.book.giveToAll(meetingId, this.clock.now());
      await this.book.setTotal(meetingId, total);
      await this.refuseFewer(meetingId);
      if (total === null) await this.book.removeAll(meetingId);
      await this.calendar.holdAgain(meetingId);
      await this.fill(meetingId);
    });
  }

  /** Gives the places that are free to those who wait; whoever is held elsewhere at that hour stays in line. */
  fill(meetingId: string): Promise<void> {
    return this.tx.run(async () => {
      const meeting = await this.locked(meetingId);
      const now = this.clock.now();
      if (meeting.places === null || isClosed(meeting, now)) return;
      await this.book.removeGone(meetingId);
      const line = (await this.book.lines([meetingId])).get(meetingId)!;
      let free = freeIn(line);
      for (const memberId of line.waiting) {
        if (free > 0 && (await this.give(meetingId, memberId, now))) free -= 1;
      }
      if (free < freeIn(line)) await this.calendar.tell([meetingId]);
    });
  }

  /** Answers false, and changes nothing, for whoever is held elsewhere. */
  private async give(meetingId: string, memberId: string, now: Date): Promise<boolean> {
    await this.book.give(meetingId, memberId, now);
    if (await this.meetings.hold([meetingId], now)) return true;
    await this.book.give(meetingId, memberId, null);
    return false;
  }

  private async openLine(meetingId: string, now: Date): Promise<Line> {
    const meeting = await this.locked(meetingId);
    if (meeting.places === null) throw new NoPlacesToAsk();
    if (isClosed(meeting, now)) throw new PlacesClosed();
    return (await this.book.lines([meetingId])).get(meetingId)!;
  }

  private async refuseFewer(meetingId: string): Promise<void> {
    const line = (await this.book.lines([meetingId])).get(meetingId);
    if (line && line.given.length > line.total) throw new PlacesTaken({ taken: line.given.length });
  }

  private async locked(meetingId: string): Promise<MeetingRecord> {
    const meeting = await this.book.lock(meetingId);
    if (!meeting) throw new Error(`No meeting ${meetingId} in the calendar`);
    return meeting;
  }
}

const isClosed = ({ startsAt, cancelledAt }: MeetingRecord, now: Date): boolean =>
  cancelledAt !== null || startsAt <= now;
