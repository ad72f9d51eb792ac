import type { ReminderDistance } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { type Meeting, MeetingLists } from '../../cohorts/index.ts';
import { distanceDue, farthest } from '../domain/reminders.ts';
import { PreferenceBook } from '../persistence/preferences.repository.ts';
import { Reminded } from '../persistence/reminded.repository.ts';

export type DueReminder = Readonly<{ meeting: Meeting; distance: ReminderDistance }>;

/** Which meetings are to be reminded of now, by the clock and by what their cohorts chose. */
@Injectable()
export class DueReminders {
  constructor(
    private readonly clock: Clock,
    private readonly meetings: MeetingLists,
    private readonly preferences: PreferenceBook,
    private readonly reminded: Reminded,
  ) {}

  /** What was given out for meetings that are over serves no more. */
  forget(): Promise<void> {
    return this.reminded.forget(this.clock.now());
  }

  /** Each is given out once, to whoever asks first, if the transaction of who asks holds. */
  async take(): Promise<DueReminder[]> {
    const now = this.clock.now();
    const ahead = await this.meetings.between(now, new Date(now.getTime() + farthest));
    if (ahead.length === 0) return [];
    const chosen = await this.preferences.remindersIn([...new Set(ahead.map(({ cohortId }) => cohortId))]);
    const due = ahead.flatMap((meeting): DueReminder[] => {
      const distance = distanceDue(meeting.startsAt, now);
      return distance && chosen.get(meeting.cohortId)!.includes(distance) ? [{ meeting, distance }] : [];
    });
    const fresh = await this.reminded.begin(
      due.map(({ meeting, distance }) => ({ meetingId: meeting.id, startsAt: meeting.startsAt, distance })),
    );
    const ids = new Set(fresh.map(({ meetingId }) => meetingId));
    return due.filter(({ meeting }) => ids.has(meeting.id));
  }
}
