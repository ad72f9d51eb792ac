import { randomFrom } from './random.ts';
import { type Candidate, type GroupRules, groupSizes } from './grouping.ts';
import { hasRoom } from './week.ts';

export type Proposal = readonly (readonly Candidate[])[];

/** Weights of what is searched for: a rule outweighs any mixing, and keeping people together outweighs mixing. */
const weights = { rule: 1_000, moved: 100, profile: 2, kind: 1, hourApart: 0.25 } as const;

/** Rounds of the search: enough to settle twenty people at once, and two thousand within seconds. */
const roundsFor = (people: number): number => Math.min(300_000, 2_000 * people);

/** Tries for each person of a group that still breaks a rule at the end. */
const repairs = 500;

/**
 * Groups of 5 to 8 by a local search (simulated annealing): people are dealt out, then swapped or moved between two
 * groups taken by chance; a change that makes things worse is accepted less and less. The same seed gives the same
 * groups. With `from`, the search starts from those groups and moves nobody whom no rule asks to move.
 */
export function proposeGroups(
  people: readonly Candidate[],
  rules: GroupRules,
  { seed, from = [] }: { seed: number; from?: readonly (readonly string[])[] },
): Proposal {
  if (people.length === 0) return from.map(() => []);
  const sorted = [...people].sort((one, other) => (one.memberId < other.memberId ? -1 : 1));
  const search = new Search(sorted, rules, from, seed);
  search.run(roundsFor(people.length));
  search.repair();
  return search.groups.map((members) => members.map((each) => sorted[each]!));
}

/** People are numbers here: two thousand of them are compared millions of times. */
class Search {
  groups: number[][];
  private readonly random: () => number;
  private readonly groupOf: number[];
  private readonly former: (number | null)[];
  private readonly apartFrom: ReadonlyMap<number, ReadonlySet<number>>;
  private readonly most: number;
  private readonly costs: number[];

  constructor(
    private readonly people: readonly Candidate[],
    rules: GroupRules,
    from: readonly (readonly string[])[],
    seed: number,
  ) {
    this.random = randomFrom(seed);
    this.most = mostFor(rules);
    this.apartFrom = numbered(people, rules.apart);
    const formerly = new Map(from.flatMap((ids, group) => ids.map((id) => [id, group] as const)));
    this.former = people.map(({ memberId }) => formerly.get(memberId) ?? null);
    this.groupOf = people.map(() => -1);
    this.groups = Array.from({ length: this.countOf(from.length) }, () => []);
    this.costs = this.groups.map(() => this.cost([]));
    this.deal();
  }

  run(rounds: number): void {
    const places = this.groups.length;
    if (places < 2) return;
    for (let round = 0; round < rounds; round += 1) {
      const warmth = 3 * (1 - round / rounds) ** 2;
      const one = this.pick(this.people.length);
      const there = this.pick(places);
      if (there === this.groupOf[one]) continue;
      const others = this.groups[there]!;
      // A swap keeps the sizes; one turn in four moves somebody alone.
      const other = others.length > 0 && this.random() < 0.75 ? others[this.pick(others.length)]! : null;
      this.tryChange(one, there, other, warmth);
    }
  }

  /** People of a group that breaks a rule are tried elsewhere, one by one. */
  repair(): void {
    if (this.groups.length < 2) return;
    const broken = this.groups.flatMap((members, group) =>
      this.costs[group]! >= weights.rule ? members : [],
    );
    for (const one of broken) {
      for (let turn = 0; turn < repairs && this.costs[this.groupOf[one]!]! >= weights.rule; turn += 1) {
        const there = this.pick(this.groups.length);
        if (there === this.groupOf[one]) continue;
        const others = this.groups[there]!;
        this.tryChange(one, there, others[this.pick(others.length)] ?? null, 0);
      }
    }
  }

  /** As many groups as there were, unless they could not hold everybody. */
  private countOf(before: number): number {
    return Math.max(before, Math.ceil(this.people.length / this.most));
  }

  private deal(): void {
    const newcomers: number[] = [];
    this.people.forEach((_, each) => {
      const group = this.former[each];
      if (group === null || group === undefined) newcomers.push(each);
      else this.put(each, group);
    });
    this.costs.forEach((_, group) => (this.costs[group] = this.cost(this.groups[group]!)));
    const crowd = crowdsOf(this.people);
    newcomers.sort((one, other) => crowd[other]! - crowd[one]!);
    for (const each of newcomers) this.put(each, this.bestPlaceFor(each));
  }

  private bestPlaceFor(each: number): number {
    let best = 0;
    let least = Infinity;
    this.groups.forEach((members, group) => {
      const added = this.cost([...members, each]) - this.costs[group]! + members.length;
      if (added < least) [best, least] = [group, added];
    });
    return best;
  }

  private put(each: number, group: number): void {
    this.groups[group]!.push(each);
    this.groupOf[each] = group;
    this.costs[group] = this.cost(this.groups[group]!);
  }

  private tryChange(one: number, there: number, other: number | null, warmth: number): void {
    const here = this.groupOf[one]!;
    const left = this.groups[here]!.filter((each) => each !== one);
    const joined = this.groups[there]!.filter((each) => each !== other);
    if (other !== null) left.push(other);
    joined.push(one);
    const [leftCost, joinedCost] = [this.cost(left), this.cost(joined)];
    const moves = this.movesOf(one, here, there) + (other === null ? 0 : this.movesOf(other, there, here));
    const change = leftCost + joinedCost - this.costs[here]! - this.costs[there]! + moves;
    if (change > 0 && (warmth <= 0 || this.random() >= Math.exp(-change / warmth))) return;
    [this.groups[here], this.groups[there]] = [left, joined];
    [this.costs[here], this.costs[there]] = [leftCost, joinedCost];
    this.groupOf[one] = there;
    if (other !== null) this.groupOf[other] = here;
  }

  /** Leaving one's former group costs; coming back to it gives that back. */
  private movesOf(each: number, here: number, there: number): number {
    const former = this.former[each];
    if (former === null || former === undefined) return 0;
    if (former === here) return weights.moved;
    return former === there ? -weights.moved : 0;
  }

  private cost(members: readonly number[]): number {
    const size = weights.rule * this.outOfSize(members.length);
    if (members.length === 0) return size;
    let pairs = 0;
    for (let at = 0; at < members.length; at += 1) {
      for (let next = at + 1; next < members.length; next += 1)
        pairs += this.pairCost(members[at]!, members[next]!);
    }
    return size + pairs + this.timeCost(members);
  }

  private pairCost(one: number, other: number): number {
    const [here, there] = [this.people[one]!, this.people[other]!];
    let cost = this.apartFrom.get(one)?.has(other) ? weights.rule : 0;
    if (here.territoryId !== null && here.territoryId === there.territoryId) cost += weights.rule;
    if (here.profile === there.profile) cost += weights.profile;
    return here.territoryKind === there.territoryKind ? cost + weights.kind : cost;
  }

  private timeCost(members: readonly number[]): number {
    let [least, greatest] = [Infinity, -Infinity];
    const common = [...this.people[members[0]!]!.week];
    for (const each of members) {
      const { offset, week } = this.people[each]!;
      least = Math.min(least, offset);
      greatest = Math.max(greatest, offset);
      for (let day = 0; day < common.length; day += 1) common[day]! &= week[day]!;
    }
    return (hasRoom(common) ? 0 : weights.rule) + weights.hourApart * ((greatest - least) / 60);
  }

  private outOfSize(size: number): number {
    if (size > this.most) return size - this.most;
    return Math.max(0, groupSizes.least - size);
  }

  private pick(below: number): number {
    return Math.floor(this.random() * below);
  }
}

function numbered(people: readonly Candidate[], apart: GroupRules['apart']): Map<number, Set<number>> {
  const numbers = new Map(people.map(({ memberId }, number) => [memberId, number]));
  const found = new Map<number, Set<number>>();
  for (const [one, other] of apart) {
    const [a, b] = [numbers.get(one), numbers.get(other)];
    if (a === undefined || b === undefined) continue;
    found.set(a, (found.get(a) ?? new Set()).add(b));
    found.set(b, (found.get(b) ?? new Set()).add(a));
  }
  return found;
}

/** A spare turn needs one member fewer than there are turns; a cycle too short for the smallest group cannot have one. */
function mostFor({ slots }: GroupRules): number {
  return slots - 1 < groupSizes.least ? groupSizes.most : Math.min(groupSizes.most, slots - 1);
}

/** By person, how many there are of their territory: the many are placed first. */
function crowdsOf(people: readonly Candidate[]): number[] {
  const count = new Map<string | null, number>();
  people.forEach(({ territoryId }) => count.set(territoryId, (count.get(territoryId) ?? 0) + 1));
  return people.map(({ territoryId }) => (territoryId === null ? 0 : count.get(territoryId)!));
}
