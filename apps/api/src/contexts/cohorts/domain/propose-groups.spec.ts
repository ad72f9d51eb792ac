import fc from 'fast-check';
import { type Candidate, faultsOf, type GroupRules, groupSizes } from './grouping.ts';
import { proposeGroups } from './propose-groups.ts';
import { type HalfDay, halfDays, weekOf } from './week.ts';

const someone = (number: number, has: Partial<Candidate> = {}): Candidate => ({
  memberId: `m${String(number).padStart(4, '0')}`,
  ...{ territoryId: `t${number}`, territoryKind: 'rural', profile: 'PVD', offset: 0, week: weekOf(null, 0) },
  ...has,
});
const many = (count: number, has: (number: number) => Partial<Candidate> = () => ({})): Candidate[] =>
  Array.from({ length: count }, (_, number) => someone(number, has(number)));
const free: GroupRules = { apart: [], slots: 8 };
const ids = (groups: readonly (readonly Candidate[])[]): string[][] =>
  groups.map((members) => members.map(({ memberId }) => memberId).sort());

const person = fc.record({
  territory: fc.nat(15),
  kind: fc.constantFrom('rural', 'littoral', null),
  profile: fc.constantFrom('PVD', 'CRTE', null),
  offset: fc.constantFrom(0, 120, 180, -240),
  told: fc.option(fc.subarray<HalfDay>([...halfDays])),
});
const cohort = fc.array(person, { minLength: 1, maxLength: 30 }).map((all) =>
  all.map(({ territory, kind, profile, offset, told }, number) =>
    someone(number, {
      ...{ territoryId: `t${territory}`, territoryKind: kind, profile, offset },
      week: weekOf(told, offset),
    }),
  ),
);

/** Whether all are free at some hour of the week and at the next. */
const sharesTwoHours = (members: readonly Candidate[]): boolean =>
  [0, 1, 2, 3, 4, 5, 6].some((day) =>
    Array.from({ length: 23 }, (_, hour) => hour).some((hour) =>
      members.every(({ week }) => [hour, hour + 1].every((each) => (week[day]! >> each) % 2 === 1)),
    ),
  );

/** Four groups of six that keep every rule, dealt among each other: there is an answer to find. */
const feasible = fc
  .array(fc.subarray<HalfDay>([...halfDays], { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 4 })
  .map((shared) =>
    many(24, (number) => ({
      week: weekOf(shared[number % 4]!, 0),
      territoryId: `t${Math.floor(number / 4)}`,
    })),
  );

describe('proposed groups', () => {
  it('place everybody once, and keep each hard rule or name what cannot be kept', () => {
    fc.assert(
      fc.property(cohort, fc.integer(), fc.integer({ min: 2, max: 9 }), (people, seed, slots) => {
        const apart = people.length > 1 ? [[people[0]!.memberId, people[1]!.memberId] as const] : [];
        const groups = proposeGroups(people, { apart, slots }, { seed });
        expect(ids(groups).flat().sort()).toEqual(people.map(({ memberId }) => memberId).sort());
        for (const members of groups) {
          const named = new Set(faultsOf(members, { apart, slots }).map(({ code }) => code));
          const territories = members.map(({ territoryId }) => territoryId);
          expect(named.has('same-territory')).toBe(new Set(territories).size < members.length);
          const isTied = apart.length > 0 && apart[0]!.every((id) => ids([members])[0]!.includes(id));
          expect(named.has('hierarchical-link')).toBe(isTied);
          expect(named.has('too-few')).toBe(members.length > 0 && members.length < groupSizes.least);
          expect(named.has('too-many')).toBe(members.length > groupSizes.most);
          expect(named.has('no-spare-slot')).toBe(members.length > 0 && members.length + 1 > slots);
          expect(named.has('no-common-time')).toBe(members.length > 0 && !sharesTwoHours(members));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('find groups without a fault where somebody has planted some', () => {
    fc.assert(
      fc.property(feasible, fc.integer(), (people, seed) => {
        const rules = { apart: [], slots: 8 };
        const groups = proposeGroups(people, rules, { seed });
        expect(groups.flatMap((members) => faultsOf(members, rules))).toEqual([]);
      }),
      { numRuns: 5, seed: 39 },
    );
  });

  it('keep every rule where it can be kept', () => {
    // Twelve territories of two people, three hierarchical links, four zones of which none is out of reach.
    const people = many(24, (number) => ({
      ...{ territoryId: `t${number % 12}`, offset: number % 5 === 0 ? 120 : 0 },
      week: weekOf(null, number % 5 === 0 ? 120 : 0),
    }));
    const apart = [
      [0, 1],
      [2, 3],
      [4, 17],
    ].map(([one, other]) => [people[one!]!.memberId, people[other!]!.memberId] as const);
    for (const seed of [1, 2, 3]) {
      const groups = proposeGroups(people, { apart, slots: 8 }, { seed });
      expect(groups.flatMap((members) => faultsOf(members, { apart, slots: 8 }))).toEqual([]);
    }
  });

  it('are the same for the same seed, and others for another', () => {
    const people = many(24);
    const of = (seed: number) => ids(proposeGroups(people, free, { seed }));
    expect(of(7)).toEqual(of(7));
    expect(of(7)).not.toEqual(of(8));
  });

  it('do not depend on the order in which people are read', () => {
    const people = many(20);
    expect(ids(proposeGroups([...people].reverse(), free, { seed: 3 }))).toEqual(
      ids(proposeGroups(people, free, { seed: 3 })),
    );
  });

  it('mix profiles and kinds of territory', () => {
    const people = many(21, (number) => ({
      profile: ['PVD', 'CRTE', 'PTCE'][number % 3]!,
      territoryKind: ['rural', 'littoral', 'montagne'][Math.floor(number / 7)]!,
    }));
    for (const members of proposeGroups(people, free, { seed: 5 })) {
      expect(new Set(members.map(({ profile }) => profile)).size).toBe(3);
      expect(new Set(members.map(({ territoryKind }) => territoryKind)).size).toBe(3);
    }
  });

  it('move nobody when somebody leaves, and only place who joins', () => {
    const people = many(20, (number) => ({ profile: ['PVD', 'CRTE'][number % 2]! }));
    const from = ids(proposeGroups(people, free, { seed: 1 }));
    const without = people.slice(1);
    expect(ids(proposeGroups(without, free, { seed: 9, from }))).toEqual(
      from.map((group) => group.filter((each) => each !== people[0]!.memberId)),
    );
    const newcomer = someone(99);
    const after = ids(proposeGroups([...people, newcomer], free, { seed: 9, from }));
    expect(after.map((group) => group.filter((each) => each !== newcomer.memberId))).toEqual(from);
  });

  it('move whom a rule asks to move, and no others', () => {
    const people = many(14);
    const from = [people.slice(0, 7), people.slice(7)].map((group) => group.map(({ memberId }) => memberId));
    const apart = [[people[0]!.memberId, people[1]!.memberId] as const];
    const groups = proposeGroups(people, { apart, slots: 8 }, { seed: 2, from });
    expect(groups.flatMap((members) => faultsOf(members, { apart, slots: 8 }))).toEqual([]);
    const moved = people.filter(
      ({ memberId }) =>
        from.findIndex((group) => group.includes(memberId)) !==
        ids(groups).findIndex((group) => group.includes(memberId)),
    );
    expect(moved.length).toBeLessThanOrEqual(2);
  });

  it('are none for nobody', () => {
    expect(proposeGroups([], free, { seed: 1 })).toEqual([]);
  });
});
