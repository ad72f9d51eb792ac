import fc from 'fast-check';
import { offersAt, planRotation } from './plan-rotation.ts';
import {
  type Absence,
  canTake,
  isAt,
  type RotationFacts,
  type RotationMember,
  type RotationSlot,
  type Turn,
  wasClient,
} from './rotation.ts';
import { absentClient, accepted, freed, placed, standing, withReturnsOnly } from './turns.ts';

const names = ['antoine', 'chloe', 'fatou', 'helene', 'lucas', 'maelle', 'remi'] as const;
const someone = (memberId: string, has: Partial<RotationMember> = {}): RotationMember => ({
  ...{ memberId, joinedOn: '2026-09-21', leftOn: null, isReady: true },
  ...has,
});
const days = ['2026-10-08', '2026-10-22', '2026-11-12', '2026-11-27'];
/** One subject at the first workshop, two at each of the three others. */
const cycle = (over: number, state: RotationSlot['state'] = 'to-come'): RotationSlot[] =>
  days.flatMap((day, at) =>
    [1, 2].slice(0, at === 0 ? 1 : 2).map((slot): RotationSlot => ({
      ...{ stepKey: `A${at + 1}`, slot, day },
      state: at < over ? 'over' : at === over ? state : 'to-come',
    })),
  );
const group = (has: Partial<RotationFacts> = {}): RotationFacts => ({
  ...{ members: names.map((each) => someone(each)), slots: cycle(0), turns: [], absences: [] },
  ...{ today: '2026-10-01' },
  ...has,
});
const turn = (stepKey: string, slot: number, memberId: string, fixed = false): Turn => ({
  ...{ stepKey, slot, outcome: 'planned', memberId, fixed },
});
/** Everybody has a turn, in the order of the names. */
const full = (has: Partial<RotationFacts> = {}): RotationFacts => {
  const facts = group(has);
  return {
    ...facts,
    turns: accepted({ ...group(), slots: cycle(0) }),
    ...(has.turns && { turns: has.turns }),
  };
};
const said = (facts: RotationFacts) =>
  planRotation(facts).slots.map(
    ({ stepKey, slot, memberId, standing: each }) => `${stepKey}.${slot} ${memberId} ${each}`,
  );

describe('the rotation of clients', () => {
  it('proposes each member one turn, in order, those who have a subject first', () => {
    const members = names.map((each) => someone(each, { isReady: each !== 'antoine' }));
    expect(said(group({ members }))).toEqual([
      'A1.1 chloe proposed',
      'A2.1 fatou proposed',
      'A2.2 helene proposed',
      'A3.1 lucas proposed',
      'A3.2 maelle proposed',
      'A4.1 remi proposed',
      'A4.2 antoine proposed',
    ]);
    expect(planRotation(group()).left).toEqual([]);
  });

  it('keeps what was decided, and moves nobody when nothing has changed', () => {
    const facts = full();
    expect(planRotation(facts).slots.map(({ standing: each }) => each)).toEqual(Array(7).fill('planned'));
    expect(accepted(facts)).toEqual(facts.turns);
  });

  it('counts as client whoever was there when it was over, and leaves a spare slot free', () => {
    const members = names.slice(0, 6).map((each) => someone(each));
    const facts = group({ members, slots: cycle(1), turns: [turn('A1', 1, 'fatou')] });
    expect(wasClient(facts, 'fatou')).toBe(true);
    const plan = planRotation(facts);
    expect(plan.slots[0]).toMatchObject({ memberId: 'fatou', standing: 'held' });
    expect(plan.slots.at(-1)).toMatchObject({ memberId: null, standing: 'free' });
    expect(plan.left).toEqual([]);
  });

  it('scenario 3: the client does not come, three offers, and nobody has a place left for them', () => {
    const turns = [
      ...[turn('A1', 1, 'helene'), turn('A2', 1, 'antoine'), turn('A2', 2, 'chloe')],
      ...[turn('A3', 1, 'remi'), turn('A3', 2, 'fatou'), turn('A4', 1, 'lucas'), turn('A4', 2, 'maelle')],
    ];
    const slots = cycle(2, 'under-way');
    const facts = group({ slots, turns, today: days[2]! });
    expect(absentClient(facts, { stepKey: 'A3', slot: 1 })).toBe('remi');
    const away = { ...facts, absences: [{ stepKey: 'A3', slot: 1, memberId: 'remi' }] };
    expect(offersAt(away, { stepKey: 'A3', slot: 1 })).toEqual({
      swap: { stepKey: 'A3', slot: 2 },
      volunteers: ['lucas', 'maelle'],
      returnsOnly: true,
    });
    expect(planRotation(away).left).toEqual(['remi']);
    // Fatou goes first; then Lucas brings his subject today, and leaves his turn to Rémi.
    const swapped = { ...away, turns: placed(away, { stepKey: 'A3', slot: 1 }, 'fatou') };
    expect(said(swapped).slice(3, 5)).toEqual(['A3.1 fatou fixed', 'A3.2 null free']);
    expect(planRotation(swapped).left).toEqual(['remi']);
    const called = { ...swapped, turns: placed(swapped, { stepKey: 'A3', slot: 2 }, 'lucas') };
    expect(said(called).slice(3)).toEqual([
      ...['A3.1 fatou fixed', 'A3.2 lucas fixed', 'A4.1 remi proposed', 'A4.2 maelle planned'],
    ]);
    const returns = { ...away, turns: withReturnsOnly(away, { stepKey: 'A3', slot: 1 }) };
    expect(said(returns)[3]).toBe('A3.1 null returns-only');
  });

  it('scenario 5: whoever leaves frees their turn, and what took place stays', () => {
    const members = names.map((each) =>
      someone(each, ['antoine', 'maelle'].includes(each) ? { leftOn: '2026-10-20' } : {}),
    );
    const facts = full({ members, slots: cycle(1), today: '2026-10-21' });
    expect(said(facts)).toEqual([
      ...['A1.1 antoine held', 'A2.1 chloe planned', 'A2.2 fatou planned', 'A3.1 helene planned'],
      ...['A3.2 lucas planned', 'A4.1 null free', 'A4.2 remi planned'],
    ]);
  });

  it('is nobody’s turn when whoever was to be client had left before', () => {
    const members = names.map((each) => someone(each, each === 'chloe' ? { leftOn: '2026-10-20' } : {}));
    const facts = full({ members, slots: cycle(2), today: '2026-11-01' });
    expect(said(facts).slice(0, 3)).toEqual(['A1.1 antoine held', 'A2.1 null unused', 'A2.2 fatou held']);
  });

  it('scenario 7: a late joiner takes a slot that is free, never at a workshop before they came', () => {
    const members = [
      ...names.slice(0, 6).map((each) => someone(each)),
      someone('amine', { joinedOn: '2026-11-01' }),
    ];
    const before = group({ members: members.slice(0, 6) });
    const turns = accepted(before).filter(({ stepKey }) => stepKey !== 'A2');
    const facts = group({ members, turns, slots: cycle(1), today: '2026-10-16' });
    const plan = planRotation(facts);
    expect(plan.slots.find(({ memberId }) => memberId === 'amine')?.stepKey).toBe('A4');
    expect(plan.left).toEqual([]);
  });

  it('moves one person where only that makes room, and never one fixed by hand', () => {
    // Only the last slot suits whoever comes late, and it is taken.
    const members = [
      ...names.slice(0, 6).map((each) => someone(each)),
      someone('amine', { joinedOn: '2026-11-20' }),
    ];
    const early = names
      .slice(0, 5)
      .map((each, at) => turn(['A2', 'A2', 'A3', 'A3', 'A4'][at]!, (at % 2) + 1, each));
    const facts = group({ members, turns: [...early, turn('A4', 2, 'maelle')] });
    expect(said(facts)).toEqual([
      ...['A1.1 lucas proposed', 'A2.1 antoine planned', 'A2.2 chloe planned', 'A3.1 fatou planned'],
      ...['A3.2 helene planned', 'A4.1 amine proposed', 'A4.2 maelle planned'],
    ]);
    const fixed = { ...facts, turns: facts.turns.map((each) => ({ ...each, fixed: true }) as Turn) };
    expect(planRotation(fixed).left).toEqual(['amine']);
  });

  it('seats whoever missed their turn before those who never had one', () => {
    const facts = group({
      slots: cycle(2),
      turns: [turn('A1', 1, 'antoine'), turn('A2', 1, 'remi'), turn('A2', 2, 'chloe')],
      absences: [{ stepKey: 'A2', slot: 1, memberId: 'remi' }],
    });
    expect(said(facts).slice(2)).toEqual([
      ...['A2.2 chloe held', 'A3.1 remi proposed', 'A3.2 fatou proposed'],
      ...['A4.1 helene proposed', 'A4.2 lucas proposed'],
    ]);
    expect(planRotation(facts).left).toEqual(['maelle']);
  });

  it('exchanges two who are placed by hand, and frees', () => {
    const facts = full();
    const next = placed(facts, { stepKey: 'A1', slot: 1 }, 'remi');
    expect(next.find(isAt({ stepKey: 'A1', slot: 1 }))).toMatchObject({ memberId: 'remi', fixed: true });
    expect(next.find(isAt({ stepKey: 'A4', slot: 2 }))).toMatchObject({ memberId: 'antoine', fixed: false });
    expect(freed(facts, { stepKey: 'A1', slot: 1 })).toHaveLength(6);
  });

  it('refuses what cannot be', () => {
    const over = full({ slots: cycle(2) });
    const first = { stepKey: 'A1', slot: 1 };
    const code = (it: () => unknown) => {
      try {
        return it();
      } catch (refusal) {
        return (refusal as { code: string }).code;
      }
    };
    expect(code(() => placed(over, { stepKey: 'A9', slot: 1 }, 'remi'))).toBe('workshops.turn-unknown');
    expect(code(() => placed(over, { stepKey: 'A1', slot: 2 }, 'remi'))).toBe('workshops.turn-unknown');
    expect(code(() => freed(over, first))).toBe('workshops.turn-over');
    expect(code(() => placed(over, { stepKey: 'A4', slot: 1 }, 'antoine'))).toBe(
      'workshops.cannot-be-client',
    );
    expect(code(() => placed(over, { stepKey: 'A4', slot: 1 }, 'nobody'))).toBe('workshops.cannot-be-client');
    expect(code(() => absentClient(group(), first))).toBe('workshops.no-client');
  });

  const people = fc.array(
    fc.record({
      joins: fc.constantFrom('2026-09-21', '2026-10-16', '2026-11-20'),
      leaves: fc.constantFrom(null, '2026-10-20', '2026-12-01'),
      isReady: fc.boolean(),
    }),
    { minLength: 1, maxLength: 10 },
  );
  const deeds = fc.array(
    fc.record({
      kind: fc.constantFrom('accept', 'place', 'free', 'absent', 'returns'),
      at: fc.nat(6),
      who: fc.nat(9),
    }),
    { maxLength: 12 },
  );

  it('whatever is done: one turn each, one client a slot, what is fixed stays, nobody is left while a slot suits them', () => {
    fc.assert(
      fc.property(people, fc.nat(3), deeds, (all, over, deeds) => {
        const members = all.map(({ joins, leaves, isReady }, at) =>
          someone(`m${at}`, { joinedOn: joins, leftOn: leaves, isReady }),
        );
        let facts = group({ members, slots: cycle(over), today: '2026-10-01' });
        for (const { kind, at, who } of deeds) facts = { ...facts, ...done(facts, kind, at, `m${who}`) };
        const plan = planRotation(facts);
        const clients = plan.slots.flatMap(({ memberId, standing: each }) =>
          memberId && each !== 'missed' ? memberId : [],
        );
        expect(new Set(clients).size).toBe(clients.length);
        for (const { stepKey, slot, memberId } of standing(facts).filter(({ fixed }) => fixed)) {
          const found = plan.slots.find(isAt({ stepKey, slot }))!;
          if (found.memberId !== null) expect(found.memberId).toBe(memberId);
        }
        for (const memberId of plan.left) {
          const member = members.find((each) => each.memberId === memberId)!;
          const suits = plan.slots.filter(
            (slot) => slot.state === 'to-come' && slot.standing === 'free' && canTake(facts, member, slot),
          );
          expect(suits).toEqual([]);
          expect(clients).not.toContain(memberId);
        }
        const after = { ...facts, turns: accepted(facts) };
        expect(planRotation(after).slots.filter(({ standing: each }) => each === 'proposed')).toEqual([]);
        expect(planRotation(after).left).toEqual(plan.left);
        expect(new Set(standing(after).map(({ stepKey, slot }) => `${stepKey}.${slot}`)).size).toBe(
          standing(after).length,
        );
      }),
      { numRuns: 300 },
    );
  });
});

function done(facts: RotationFacts, kind: string, at: number, memberId: string): Partial<RotationFacts> {
  const place = facts.slots[at]!;
  try {
    if (kind === 'accept') return { turns: accepted(facts) };
    if (kind === 'place') return { turns: placed(facts, place, memberId) };
    if (kind === 'free') return { turns: freed(facts, place) };
    if (kind === 'returns') return { turns: withReturnsOnly(facts, place) };
    const absence: Absence = {
      stepKey: place.stepKey,
      slot: place.slot,
      memberId: absentClient(facts, place),
    };
    return { absences: [...facts.absences, absence] };
  } catch {
    return {};
  }
}
