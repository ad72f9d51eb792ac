import { type Hardship, hardshipAt } from './hardship.ts';

export const pollAnswers = ['yes', 'if-needed', 'no'] as const;
export type PollAnswer = (typeof pollAnswers)[number];

/** Somebody of the group at the hour one thinks of. */
export type PersonAt = Readonly<{
  memberId: string;
  /** Whether they would run it: without them it cannot be. */
  runs: boolean;
  /** Minutes since midnight on their own wall clock. */
  startMinute: number;
  /** Held by another meeting then. */
  busy: boolean;
  /** Free then in the week that they told; also when they told none. */
  available: boolean;
  answer: PollAnswer | null;
}>;

export type Slot = Readonly<{ startsAt: Date; minutes: number; people: readonly PersonAt[] }>;

/** What speaks for and against an hour. People are members, by id. */
export type Judgement = Readonly<{
  yes: number;
  ifNeeded: number;
  no: number;
  silent: number;
  busy: readonly string[];
  unavailable: readonly string[];
  hard: readonly Readonly<{ memberId: string; hardship: Hardship }>[];
  /** Without whoever would run it, it cannot be. */
  possible: boolean;
}>;

export const slotReasons = ['only-one', 'fewest-missing', 'most-yes', 'least-hard', 'earliest'] as const;
/** What sets the best hour apart from the next one. */
export type SlotReason = (typeof slotReasons)[number];

export function judge({ minutes, people }: Slot): Judgement {
  const members = people.filter(({ runs }) => !runs);
  const count = (answer: PollAnswer | null) => members.filter((each) => each.answer === answer).length;
  const idsOf = (chosen: readonly PersonAt[]) => chosen.map(({ memberId }) => memberId);
  return {
    ...{ yes: count('yes'), ifNeeded: count('if-needed'), no: count('no'), silent: count(null) },
    busy: idsOf(people.filter(({ busy }) => busy)),
    unavailable: idsOf(people.filter(({ available, busy }) => !available && !busy)),
    hard: people.flatMap(({ memberId, startMinute }) => {
      const hardship = hardshipAt(startMinute, minutes);
      return hardship ? [{ memberId, hardship }] : [];
    }),
    possible: !people.some(({ runs, busy }) => runs && busy),
  };
}

/** Whoever would be missing: those who said no, and those who said nothing but are held, or not free that day. */
export const missingAt = (slot: Slot): number =>
  slot.people.filter(
    ({ runs, answer, busy, available }) =>
      !runs && (answer === 'no' || busy || (answer === null && !available)),
  ).length;

type Criterion = Readonly<{ reason: SlotReason; cost: (slot: Slot) => number }>;

/** In this order: who can be there, who says yes gladly, whom it costs something, what comes first. */
const criteria: readonly Criterion[] = [
  { reason: 'fewest-missing', cost: (slot) => (judge(slot).possible ? missingAt(slot) : Infinity) },
  { reason: 'most-yes', cost: (slot) => -judge(slot).yes },
  { reason: 'least-hard', cost: (slot) => judge(slot).hard.length },
  { reason: 'earliest', cost: ({ startsAt }) => startsAt.getTime() },
];

/** The best first. */
export const bestFirst = <S extends Slot>(slots: readonly S[]): S[] => [...slots].sort(compare);

function compare(one: Slot, other: Slot): number {
  const apart = criterionBetween(one, other);
  return apart ? (apart.cost(one) < apart.cost(other) ? -1 : 1) : 0;
}

const criterionBetween = (one: Slot, other: Slot): Criterion | undefined =>
  criteria.find(({ cost }) => cost(one) !== cost(other));

/** The hour to take, and what speaks for it over the next one; null where none is possible. */
export function bestOf<S extends Slot>(
  slots: readonly S[],
): Readonly<{ slot: S; reason: SlotReason }> | null {
  const [best, next] = bestFirst(slots);
  if (!best || !judge(best).possible) return null;
  if (!next) return { slot: best, reason: 'only-one' };
  return { slot: best, reason: criterionBetween(best, next)?.reason ?? 'earliest' };
}
