import { Injectable } from '@nestjs/common';
import { dayIn, weekTimeIn } from '../../../kit/calendar.ts';
import {
  CalendarFacade,
  CohortsFacade,
  type Group,
  type Held,
  isToldFree,
  type MemberWeek,
} from '../../cohorts/index.ts';
import type { PersonAt, PollAnswer, Slot } from '../domain/slot.ts';

/** Hours that somebody thinks of for a group, in the organiser's zone. */
export type Thought = Readonly<{
  group: Group;
  zone: string;
  starts: readonly Date[];
  minutes: number;
  /** The meeting that would move there: it holds nobody elsewhere, and somebody may stand in at it. */
  meeting: Readonly<{ id: string; facilitatorId: string | null }> | null;
  /** What people said of each hour; null where nobody was asked. */
  answersAt: ((startsAt: Date) => Answers) | null;
}>;

type Answers = ReadonlyMap<string, PollAnswer>;
type Around = Readonly<{ held: readonly Held[]; weeks: ReadonlyMap<string, MemberWeek> }>;

/** Who could be there, hour by hour: the members of the group that day, and whoever runs it, each at their own hours. */
@Injectable()
export class SlotPeople {
  constructor(
    private readonly calendar: CalendarFacade,
    private readonly cohorts: CohortsFacade,
  ) {}

  /** For each thought its hours, in its order. As many statements for one hour as for a hundred. */
  async slots(thoughts: readonly Thought[]): Promise<Slot[][]> {
    const times = thoughts.flatMap(({ starts }) => starts.map((startsAt) => startsAt.getTime()));
    if (times.length === 0) return thoughts.map(() => []);
    const longest = Math.max(...thoughts.map(({ minutes }) => minutes));
    const [from, to] = [new Date(Math.min(...times)), new Date(Math.max(...times) + longest * 60_000)];
    const ids = [...new Set(thoughts.flatMap(idsOf))];
    const held = await this.calendar.heldBetween(ids, from, to);
    const around = { held, weeks: await this.cohorts.weeks(ids) };
    return thoughts.map((thought) =>
      thought.starts.map((startsAt) => ({
        ...{ startsAt, minutes: thought.minutes },
        people: peopleAt(thought, startsAt, around),
      })),
    );
  }
}

const runnerOf = ({ group, meeting }: Thought): string => meeting?.facilitatorId ?? group.facilitatorId;

const idsOf = (thought: Thought): string[] => [
  runnerOf(thought),
  ...thought.group.members.map(({ memberId }) => memberId),
];

function peopleAt(thought: Thought, startsAt: Date, around: Around): PersonAt[] {
  const day = dayIn(thought.zone, startsAt);
  const answers = thought.answersAt?.(startsAt);
  const members = thought.group.members.filter(
    ({ joinedOn, leftOn }) => joinedOn <= day && (leftOn === null || leftOn >= day),
  );
  return [
    personAt(thought, startsAt, around, { memberId: runnerOf(thought), runs: true, answer: null }),
    ...members.map(({ memberId }) =>
      personAt(thought, startsAt, around, {
        ...{ memberId, runs: false, answer: answers?.get(memberId) ?? null },
      }),
    ),
  ];
}

function personAt(
  { minutes, meeting }: Thought,
  startsAt: Date,
  { held, weeks }: Around,
  { memberId, runs, answer }: Pick<PersonAt, 'memberId' | 'runs' | 'answer'>,
): PersonAt {
  const { zone, halfDays } = weeks.get(memberId)!;
  const { weekday, minute: startMinute } = weekTimeIn(zone, startsAt);
  const end = new Date(startsAt.getTime() + minutes * 60_000);
  const busy = held.some(
    (each) =>
      each.memberId === memberId &&
      each.meetingId !== meeting?.id &&
      each.startsAt < end &&
      each.endsAt > startsAt,
  );
  const available = isToldFree(halfDays, { weekday, startMinute, minutes });
  return { memberId, runs, startMinute, busy, available, answer };
}
