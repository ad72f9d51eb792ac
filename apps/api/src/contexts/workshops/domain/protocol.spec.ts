import fc from 'fast-check';
import { type PhaseKind, phaseKinds, protocolPresets } from '@cheminer/vocabulary';
import { lengthened, type Phase } from '@cheminer/workshop-run';
import { consultationsOf, type Protocol, totalOf } from './protocol.ts';
import { presetOf, usualPreset, withoutReturn } from './protocol-presets.ts';
import { faultsOf, leastMinutes } from './protocol-rules.ts';

const addMinutes = (protocol: Protocol, at: number, minutes: number) => {
  const { phases, endsLater } = lengthened(protocol.phases, at, minutes);
  return { protocol: { ...protocol, phases }, endsLater };
};
const later = { isFirstWorkshop: false };
const minutesOf = (protocol: Protocol, kind: PhaseKind): number[] =>
  protocol.phases.filter((each) => each.kind === kind).map(({ minutes }) => minutes);
const said = ({ phases }: Protocol): string =>
  phases.map(({ kind, minutes, consultation }) => `${consultation ?? ''}${kind} ${minutes}`).join(', ');

describe('the presets', () => {
  it.each([
    ['flash-30', 30, 1],
    ['one-60', 60, 1],
    ['one-90', 90, 1],
    ['one-120', 120, 1],
    ['two-150', 150, 2],
    ['two-180', 180, 2],
  ] as const)('%s lasts %i minutes, for %i subject(s), and breaks no rule', (key, minutes, consultations) => {
    const preset = presetOf(key);
    expect(totalOf(preset)).toBe(minutes);
    expect(consultationsOf(preset)).toBe(consultations);
    expect(faultsOf(preset, later)).toEqual([]);
    expect(faultsOf(withoutReturn(preset), { isFirstWorkshop: true })).toEqual([]);
    expect(totalOf(withoutReturn(preset))).toBe(minutes);
  });

  it('are said minute by minute', () => {
    expect(said(presetOf('flash-30'))).toBe(
      '1statement 3, 1clarification 8, 1contract 2, 1consultation 10, 1synthesis 3, 1learnings 4',
    );
    expect(said(presetOf('one-60'))).toBe(
      'welcome 3, return 2, 1statement 5, 1clarification 13, 1contract 5, 1consultation 15, 1synthesis 6, ' +
        '1learnings 8, closing 3',
    );
    expect(said(presetOf('one-90'))).toBe(
      'welcome 5, return 5, subject-choice 5, 1statement 7, 1clarification 18, 1contract 6, 1consultation 20, ' +
        '1synthesis 8, 1learnings 12, closing 4',
    );
    expect(said(presetOf('one-120'))).toBe(
      'welcome 7, return 8, subject-choice 8, 1statement 8, 1clarification 22, 1contract 7, 1consultation 25, ' +
        'break 5, 1synthesis 10, 1learnings 15, closing 5',
    );
    expect(said(presetOf('two-150'))).toBe(
      'welcome 5, return 8, 1statement 6, 1clarification 16, 1contract 5, 1consultation 17, 1synthesis 6, ' +
        '1learnings 10, break 10, 2statement 6, 2clarification 16, 2contract 5, 2consultation 17, 2synthesis 6, ' +
        '2learnings 10, closing 7',
    );
    expect(said(presetOf('two-180'))).toBe(
      'welcome 8, return 12, 1statement 7, 1clarification 19, 1contract 6, 1consultation 20, 1synthesis 8, ' +
        '1learnings 10, break 15, 2statement 7, 2clarification 19, 2contract 6, 2consultation 20, 2synthesis 8, ' +
        '2learnings 10, closing 5',
    );
  });

  it('are those that the course says, else the nearest in length for as many subjects', () => {
    const one = { preset: null, consultations: 1 };
    expect(usualPreset({ preset: 'one-90', consultations: 1, minutes: 120 })).toBe('one-90');
    expect(usualPreset({ preset: 'minutage-2h', consultations: 1, minutes: 118 })).toBe('one-120');
    expect(usualPreset({ ...one, minutes: 15 })).toBe('flash-30');
    expect(usualPreset({ ...one, minutes: 45 })).toBe('flash-30');
    expect(usualPreset({ ...one, minutes: 46 })).toBe('one-60');
    expect(usualPreset({ ...one, minutes: 480 })).toBe('one-120');
    expect(usualPreset({ ...one, consultations: 2, minutes: 60 })).toBe('two-150');
    expect(usualPreset({ ...one, consultations: 2, minutes: 170 })).toBe('two-180');
  });

  it('greet longer at the first workshop, where nobody has anything to come back to', () => {
    const first = withoutReturn(presetOf('one-120'));
    expect(minutesOf(first, 'welcome')).toEqual([15]);
    expect(minutesOf(first, 'return')).toEqual([]);
  });
});

describe('the rules of a protocol', () => {
  const changed = (change: (phases: Phase[]) => Phase[], from = presetOf('one-120')): Protocol => ({
    ...from,
    phases: change([...from.phases]),
  });
  const without = (kind: PhaseKind) => changed((phases) => phases.filter((each) => each.kind !== kind));
  const lasting = (kind: PhaseKind, minutes: number) =>
    changed((phases) => phases.map((each) => (each.kind === kind ? { ...each, minutes } : each)));
  const moved = (kind: PhaseKind, to: number, from = presetOf('one-120')) =>
    changed((phases) => {
      const [phase] = phases.splice(
        phases.findIndex((each) => each.kind === kind),
        1,
      );
      phases.splice(to, 0, phase!);
      return phases;
    }, from);

  it('let go of the return, the break, the welcome, the choice and the closing', () => {
    for (const kind of ['return', 'break', 'welcome', 'subject-choice', 'closing'] as const)
      expect(faultsOf(without(kind), later)).toEqual([]);
  });

  it('ask for each consultation whole and in order, one after the other', () => {
    for (const kind of ['clarification', 'contract', 'consultation', 'synthesis', 'learnings'] as const)
      expect(faultsOf(without(kind), later)).toEqual(['consultation-out-of-order']);
    expect(faultsOf({ preset: 'one-60', phases: [] }, later)).toEqual([
      'consultation-missing',
      'total-out-of-range',
    ]);
    expect(faultsOf(moved('contract', 4), later)).toEqual(['consultation-out-of-order']);
    const second = changed(
      (phases) => phases.map((each) => (each.consultation === 2 ? { ...each, consultation: 1 } : each)),
      presetOf('two-150'),
    );
    expect(faultsOf(second, later)).toEqual(['consultation-out-of-order']);
    const third = changed((phases) => [...phases, ...phases], presetOf('two-150'));
    expect(faultsOf(third, later)).toContain('consultation-out-of-order');
  });

  it('keep the welcome, then the return, first, the choice before the statement, the closing last', () => {
    expect(faultsOf(moved('welcome', 1), later)).toContain('welcome-not-first');
    expect(faultsOf(moved('return', 2), later)).toEqual(['return-not-first']);
    expect(faultsOf(moved('subject-choice', 3), later)).toEqual(['subject-choice-late']);
    expect(faultsOf(moved('closing', 4), later)).toEqual(['closing-not-last']);
    expect(faultsOf(moved('break', 0), later)).toContain('break-at-an-end');
    expect(faultsOf(moved('break', 10), later)).toContain('break-at-an-end');
    expect(faultsOf(moved('break', 4), later)).toEqual([]);
    expect(
      faultsOf(
        changed((phases) => [phases[0]!, phases[1]!, phases[1]!, ...phases.slice(2)]),
        later,
      ),
    ).toContain('twice');
  });

  it('have no return at the first workshop of a group', () => {
    expect(faultsOf(presetOf('one-120'), { isFirstWorkshop: true })).toEqual(['return-at-first-workshop']);
  });

  it('protect the learnings: never under what the preset gives them', () => {
    expect(leastMinutes('one-120', 'learnings')).toBe(15);
    expect(faultsOf(lasting('learnings', 14), later)).toEqual(['learnings-too-short']);
    expect(faultsOf(lasting('learnings', 20), later)).toEqual([]);
    expect(faultsOf(lasting('clarification', 0), later)).toEqual([]);
  });

  it('hold minutes within limits', () => {
    expect(faultsOf(lasting('clarification', 120), later)).toEqual([]);
    expect(faultsOf(lasting('clarification', 121), later)).toEqual(['phase-too-long']);
    const long = changed((phases) => phases.map((each) => ({ ...each, minutes: 44 })));
    expect(faultsOf(long, later)).toEqual(['total-out-of-range']);
  });
});

describe('minutes that are added', () => {
  const preset = fc.constantFrom(...protocolPresets).map(presetOf);
  const times = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 10 })), { maxLength: 8 });

  it('never come from the learnings, and end the workshop later by what nothing else could give', () => {
    fc.assert(
      fc.property(preset, times, (from, all) => {
        let protocol = from;
        for (const [nth, minutes] of all) {
          const at = nth % protocol.phases.length;
          const next = addMinutes(protocol, at, minutes);
          expect(totalOf(next.protocol)).toBe(totalOf(protocol) + next.endsLater);
          expect(next.endsLater).toBeGreaterThanOrEqual(0);
          next.protocol.phases.forEach((phase, index) => {
            const before = protocol.phases[index]!.minutes;
            if (index === at) expect(phase.minutes).toBe(before + minutes);
            else if (['break', 'consultation'].includes(phase.kind) && index > at)
              expect(phase.minutes).toBeLessThanOrEqual(before);
            else expect(phase.minutes).toBe(before);
            expect(phase.minutes).toBeGreaterThanOrEqual(
              Math.min(before, phase.kind === 'consultation' ? 5 : 0),
            );
            if (phase.kind === 'learnings')
              expect(phase.minutes).toBeGreaterThanOrEqual(leastMinutes(from.preset, 'learnings'));
          });
          protocol = next.protocol;
        }
      }),
    );
  });

  it('come from the consultation only once no break is left, and from the end only once neither gives', () => {
    fc.assert(
      fc.property(preset, fc.nat(20), fc.integer({ min: 1, max: 60 }), (from, nth, minutes) => {
        const at = nth % from.phases.length;
        const { protocol, endsLater } = addMinutes(from, at, minutes);
        const after = (kind: PhaseKind, list: readonly Phase[]) =>
          list.filter((each, index) => index > at && each.kind === kind);
        const consulted = after('consultation', protocol.phases);
        const gave = consulted.some(
          (each, index) => each.minutes < after('consultation', from.phases)[index]!.minutes,
        );
        if (gave || endsLater > 0)
          expect(after('break', protocol.phases).every((each) => each.minutes === 0)).toBe(true);
        if (endsLater > 0) expect(consulted.every((each) => each.minutes <= 5)).toBe(true);
      }),
    );
  });

  it('are three, in clarification: from the break of two hours, and the end stays', () => {
    const from = presetOf('one-120');
    const at = phaseKinds.indexOf('clarification');
    expect(from.phases[at]!.kind).toBe('clarification');
    const { protocol, endsLater } = addMinutes(from, at, 3);
    expect(endsLater).toBe(0);
    expect(minutesOf(protocol, 'break')).toEqual([2]);
    expect(minutesOf(addMinutes(from, at, 8).protocol, 'consultation')).toEqual([22]);
    expect(addMinutes(from, at, 30)).toMatchObject({ endsLater: 5 });
  });
});
