import { Injectable } from '@nestjs/common';
import { dayIn, weekTimeIn } from '../../../kit/calendar.ts';
import {
  CalendarFacade,
  CohortsFacade,
  type Group,
  type HalfDay,
  type Held,
  isToldFree,
} from '../../cohorts/index.ts';
import type { PersonAt, PollAnswer, Slot } from '../domain/slot.ts';

/** Hours that somebody thinks of for a group, in the organiser's zone. */
export type Thought = Readonly<{
  group: Group;
  zone: string;
  starts: readonly Date[];
  minutes: number;
  /** The meeting that would move there: it holds nobody elsewhere. */
  except: string | null;
}>;

type Answers = ReadonlyMap<string, PollAnswer>;
type Week = Readonly<{ held: readonly Held[]; told: ReadonlyMap<string, readonly HalfDay[]> }>;

/** Who could be there, hour by hour: the members of the group that day, and its facilitator. */
@Injectable()
export class SlotPeople {
  constructor(
    private readonly calendar: CalendarFacade,
    private readonly cohorts: CohortsFacade,
  ) {}

  /** As many statements for one hour as for a hundred. `answersAt` is what people said of that hour. */
  async slots(thought: Thought, answersAt: (startsAt: Date) => Answers = () => new Map()): Promise<Slot[]> {
    const { group, starts, minutes } = thought;
    if (starts.length === 0) return [];
    const ids = [group.facilitatorId, ...group.members.map(({ memberId }) => memberId)];
    const times = starts.map((startsAt) => startsAt.getTime());
    const [from, to] = [new Date(Math.min(...times)), new Date(Math.max(...times) + minutes * 60_000)];
    const held = await this.calendar.heldBetween(ids, from, to);
    const told = await this.cohorts.availability(ids);
    return starts.map((startsAt) => ({
      ...{ startsAt, minutes },
      people: peopleAt(thought, startsAt, { held, told }, answersAt(startsAt)),
    }));
  }
}

function peopleAt(thought: Thought, startsAt: Date, week: Week, answers: Answers): PersonAt[] {
  const day = dayIn(thought.zone, startsAt);
  const { group } = thought;
  const members = group.members.filter(
    ({ joinedOn, leftOn }) => joinedOn <= day && (leftOn === null || leftOn >= day),
  );
  const runner = { memberId: group.facilitatorId, zone: thought.zone };
  return [
    personAt(thought, startsAt, week, { ...runner, runs: true, answer: null }),
    ...members.map(({ memberId, zone }) =>
      personAt(thought, startsAt, week, {
        memberId,
        zone,
        runs: false,
        answer: answers.get(memberId) ?? null,
      }),
    ),
  ];
}

type Person = Pick<PersonAt, 'memberId' | 'runs' | 'answer'> & Readonly<{ zone: string }>;

function personAt(
  { minutes, except }: Thought,
  startsAt: Date,
  { held, told }: Week,
  { memberId, zone, runs, answer }: Person,
): PersonAt {
  const { weekday, minute: startMinute } = weekTimeIn(zone, startsAt);
  const end = new Date(startsAt.getTime() + minutes * 60_000);
  const busy = held.some(
    (each) =>
      each.memberId === memberId &&
      each.meetingId !== except &&
      each.startsAt < end &&
      each.endsAt > startsAt,
  );
  const available = isToldFree(told.get(memberId) ?? null, { weekday, startMinute, minutes });
  return { memberId, runs, startMinute, busy, available, answer };
}
