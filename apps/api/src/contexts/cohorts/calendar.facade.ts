import { Injectable } from '@nestjs/common';
import { Clock } from '../../kit/clock.ts';
import { Outbox } from '../../kit/outbox.ts';
import { Transaction } from '../../kit/transaction.ts';
import type { MeetingChanged, PlaceFreed } from './domain/cohorts.events.ts';
import { type MeetingChange, type PlannedMeeting, saysTheSame } from './domain/meeting.ts';
import { PeopleBusy } from './domain/meeting.refusals.ts';
import { Cohorts } from './persistence/cohorts.repository.ts';
import type { MeetingRecord } from './persistence/meeting.entity.ts';
import { type Held, Meetings } from './persistence/meetings.repository.ts';

/** A meeting as those who write to people, or fill their calendars, need it. */
export type Meeting = Readonly<
  Omit<MeetingRecord, 'facilitatorId' | 'changedAt'> & {
    cohortTitle: string;
    demonstration: boolean;
    groupKey: string | null;
    facilitatorName: string | null;
    /** Whoever runs it stands in for the facilitator of the group. */
    isStandIn: boolean;
    changedAt: Date;
  }
>;

/** Why it changed, in the words of whoever changed it: told to those it holds. */
type Reason = string | null;

/** Changes whose reason everybody is told; a word to somebody who stands in is not theirs. */
const asksAgain: readonly MeetingChange[] = ['moved', 'cancelled', 'reopened'];

export type MeetingPatch = Partial<Omit<PlannedMeeting, 'id' | 'cohortId' | 'groupId' | 'kind'>>;

/** One calendar for every workshop and webinar: who is held by what, and nobody twice at the same time. */
@Injectable()
export class CalendarFacade {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly meetings: Meetings,
    private readonly cohorts: Cohorts,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Puts a new meeting into the calendar, in the transaction of whoever decides it, and holds its people: the
   * participants who are there that day and whoever runs it; a relay on call is not held. One that is past holds
   * nobody, for it is typed in afterwards. Where `places` are few it holds those who ask for one.
   * @throws PeopleBusy
   */
  book(planned: PlannedMeeting, places: number | null = null): Promise<void> {
    return this.keep({ ...planned, places, sequence: 0, entrySequence: 0 }, null);
  }

  /** The same meeting at another hour or place, with another facilitator, or again after it was cancelled. @throws PeopleBusy */
  async change(id: string, what: MeetingPatch, change: MeetingChange, reason: Reason): Promise<void> {
    const before = await this.meetings.find(id);
    if (!before) throw new Error(`No meeting ${id} in the calendar`);
    const told = asksAgain.includes(change) ? reason : before.changeReason;
    const [after, sequence] = [{ ...before, ...what }, before.sequence + 1];
    const isSame = before.cancelledAt === null && saysTheSame(before, after);
    await this.keep({ ...after, sequence, entrySequence: isSame ? before.entrySequence : sequence }, told);
  }

  /** It no longer holds anybody; calendars take it off by its greater sequence. */
  async cancel(id: string, reason: Reason): Promise<void> {
    const before = await this.meetings.find(id);
    if (!before || before.cancelledAt !== null) return;
    const [now, sequence] = [this.clock.now(), before.sequence + 1];
    const changed = { sequence, entrySequence: sequence, cancelledAt: now, changedAt: now };
    await this.meetings.keep({ ...before, ...changed, changeReason: reason });
    await this.meetings.hold([id], now);
    await this.tell([id]);
  }

  /**
   * After people came to these groups, left them or run them instead: the meetings ahead of them hold whom they expect,
   * and those who are no longer expected are told so.
   * @throws PeopleBusy
   */
  async holdAhead(groupIds: readonly string[]): Promise<void> {
    const ahead = await this.meetings.ahead(groupIds, this.clock.now());
    await this.holdPeopleOf(ahead);
    await this.tell(ahead);
  }

  /** The meeting holds whom it expects now, and people are told what they do not know of it. @throws PeopleBusy */
  async holdAgain(id: string): Promise<void> {
    await this.holdPeopleOf([id]);
    await this.tell([id]);
  }

  /** The days by which these modules are best done, for the whole cohort. */
  moveGuideDates(cohortId: string, moduleKeys: readonly string[], days: number): Promise<void> {
    return this.cohorts.moveGuideDates(cohortId, moduleKeys, days);
  }

  /**
   * Whoever leaves is held by nothing that comes after, and whoever stays after all is, where nothing elsewhere holds
   * them already; they are told so. Others stay as they are.
   */
  async follow(memberId: string): Promise<void> {
    const now = this.clock.now();
    const released = await this.meetings.letGo(memberId, now);
    await this.tell([...released, ...(await this.cohorts.holdInMeetings(memberId, now))]);
    for (const meetingId of await this.meetings.withFewPlaces(released)) {
      await this.outbox.add({
        ...{ topic: 'cohorts.place-freed', occurredAt: now.toISOString(), payload: { meetingId } },
      } satisfies PlaceFreed);
    }
  }

  /** What holds these members between two instants, for whoever looks for a date. */
  heldBetween(memberIds: readonly string[], from: Date, to: Date): Promise<Held[]> {
    return this.meetings.heldBetween(memberIds, from, to);
  }

  /** All meetings of somebody since an instant, in all their cohorts, by date; the cancelled ones of their groups too. */
  meetingsOf(accountId: string, since: Date): Promise<Meeting[]> {
    return this.tx.manager.query<Meeting[]>(
      `${selectMeeting} WHERE b.starts_at >= $2
          AND EXISTS (SELECT 1 FROM cohorts_concerned e WHERE e.meeting_id = b.id AND e.account_id = $1)
        ORDER BY b.starts_at, b.id`,
      [accountId, since],
    );
  }

  private async keep(
    meeting: PlannedMeeting & Pick<MeetingRecord, 'places' | 'sequence' | 'entrySequence'>,
    changeReason: Reason,
  ): Promise<void> {
    const now = { cancelledAt: null, changeReason, changedAt: this.clock.now() };
    await this.meetings.keep({ ...meeting, ...now });
    await this.holdAgain(meeting.id);
  }

  private async holdPeopleOf(ids: readonly string[]): Promise<void> {
    if (ids.length === 0 || (await this.meetings.hold(ids, this.clock.now()))) return;
    const busy = await this.meetings.clashesOf(ids, this.clock.now());
    const names = [...new Set(busy.map(({ name }) => name))];
    throw new PeopleBusy({ people: names.join(', '), count: names.length }, { busy });
  }

  /** That a meeting is not as people know it, or is for others. */
  async tell(meetingIds: readonly string[]): Promise<void> {
    const occurredAt = this.clock.now().toISOString();
    for (const meetingId of meetingIds) {
      const payload = { meetingId };
      await this.outbox.add({
        ...{ topic: 'cohorts.meeting-changed', occurredAt, payload },
      } satisfies MeetingChanged);
    }
  }
}

/** People's names come from the view that identity publishes. */
export const selectMeeting = `
  SELECT b.id, b.cohort_id AS "cohortId", c.title AS "cohortTitle", c.demonstration, b.group_id AS "groupId",
         g.key AS "groupKey", b.kind, b.title, b.starts_at AS "startsAt", b.zone, b.minutes, b.place, b.access, b.link,
         b.phone, b.places, b.sequence, b.entry_sequence AS "entrySequence", b.cancelled_at AS "cancelledAt", b.change_reason AS "changeReason",
         b.changed_at AS "changedAt", a.given_name || ' ' || a.family_name AS "facilitatorName", b.group_id IS NOT NULL AND b.facilitator_id IS NOT NULL AS "isStandIn"
    FROM cohorts_meeting b
    JOIN cohorts_cohort c ON c.id = b.cohort_id
    LEFT JOIN cohorts_group g ON g.id = b.group_id
    LEFT JOIN cohorts_member f ON f.id = coalesce(b.facilitator_id, g.facilitator_id)
    LEFT JOIN read.identity_person a ON a.account_id = f.account_id`;
