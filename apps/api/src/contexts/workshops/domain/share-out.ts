import { judge, missingAt, type Slot } from './slot.ts';

/** Hours that one date could have, in the order in which the organiser likes them. */
export type DateChoice<S extends Slot> = readonly S[];

/**
 * One hour for each date, so that an inconvenient hour is not always the same people's: date after date, it takes the
 * one at which fewest are missing, then the one whose burden falls on those who bore least so far, then the one that
 * the organiser likes best. In a group nobody shares their territory, so that what people bear, territories do.
 * @param dated workshops that have their hour already: what they cost each is borne before the first date
 */
export function shareOut<S extends Slot>(
  dates: readonly DateChoice<S>[],
  dated: readonly Slot[] = [],
): (S | null)[] {
  const borne = new Map<string, number>();
  const bear = (slot: Slot) => {
    for (const memberId of burdened(slot)) borne.set(memberId, (borne.get(memberId) ?? 0) + 1);
  };
  dated.forEach(bear);
  return dates.map((hours) => {
    const chosen = hours.reduce<S | null>(
      (best, hour) => (best === null || isLighter(hour, best, borne) ? hour : best),
      null,
    );
    if (chosen) bear(chosen);
    return chosen;
  });
}

const burdened = (slot: Slot): string[] => [...new Set(judge(slot).hard.map(({ memberId }) => memberId))];

type Borne = ReadonlyMap<string, number>;

function isLighter(one: Slot, other: Slot, borne: Borne): boolean {
  const [costs, others] = [costOf(one, borne), costOf(other, borne)];
  const apart = costs.findIndex((cost, index) => cost !== others[index]);
  return apart >= 0 && costs[apart]! < others[apart]!;
}

/** What counts first comes first: that it can be, who is missing, the heaviest load that anybody would bear, how many bear one. */
function costOf(slot: Slot, borne: Borne): number[] {
  const people = burdened(slot);
  const loads = people.map((memberId) => (borne.get(memberId) ?? 0) + 1);
  return [judge(slot).possible ? 0 : 1, missingAt(slot), Math.max(0, ...loads), people.length];
}
