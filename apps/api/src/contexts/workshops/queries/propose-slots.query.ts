import { Injectable } from '@nestjs/common';
import {
  addDays,
  type Day,
  dayIn,
  instantAt,
  timeIn,
  wallClockExists,
  weekTimeIn,
} from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import type { Actor } from '../../identity/index.ts';
import { bestFirst, judge } from '../domain/slot.ts';
import type { ProposedSlotResponse } from '../http/poll.response.ts';
import { Seats } from '../use-cases/seats.ts';
import { SlotPeople } from './slot-people.ts';

export type SlotsAsked = Readonly<{ groupId: string; from: Day; minutes: number }>;

/** Hours at which workshops usually begin, on the organiser's clock. */
const usualTimes = ['09:00', '09:30', '10:00', '10:30', '11:00', '13:30', '14:00', '14:30', '15:00', '16:00'];
const daysAhead = 21;
const proposed = 6;

/** Hours that would suit a group best, over three weeks: who is held, who is free, whose lunch or night it is. */
@Injectable()
export class ProposeSlotsQuery {
  constructor(
    private readonly clock: Clock,
    private readonly seats: Seats,
    private readonly people: SlotPeople,
  ) {}

  /** One hour a day at most, so that they differ. @throws OutOfReach, CohortArchived */
  async run(
    actor: Actor,
    cohortId: string,
    { groupId, from, minutes }: SlotsAsked,
  ): Promise<ProposedSlotResponse[]> {
    const { group, cohort } = await this.seats.runningGroup(actor, cohortId, groupId);
    const { zone } = cohort;
    const starts = startsFrom(from, zone).filter((startsAt) => startsAt > this.clock.now());
    const [slots] = await this.people.slots([
      { group, zone, starts, minutes, meeting: null, answersAt: null },
    ]);
    const days = new Set<Day>();
    const chosen = bestFirst(slots!).filter((slot) => {
      const day = dayIn(zone, slot.startsAt);
      const isFirst = !days.has(day) && judge(slot).possible;
      days.add(day);
      return isFirst;
    });
    return chosen.slice(0, proposed).map((slot) => ({
      ...{ startsAt: slot.startsAt.toISOString(), date: dayIn(zone, slot.startsAt) },
      ...{ time: timeIn(zone, slot.startsAt), judgement: judge(slot) },
    }));
  }
}

/** Working days only. */
function startsFrom(from: Day, zone: string): Date[] {
  const days = Array.from({ length: daysAhead }, (_, each) => addDays(from, each));
  return days
    .filter((day) => weekTimeIn('utc', instantAt(day, '12:00', 'utc')).weekday <= 5)
    .flatMap((day) =>
      usualTimes.filter((time) => wallClockExists(day, time, zone)).map((time) => instantAt(day, time, zone)),
    );
}
