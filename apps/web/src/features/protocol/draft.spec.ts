import {
  addable,
  type Draft,
  draftOf,
  momentsOf,
  moved,
  movesOf,
  nearest,
  type PhaseKind,
  type Preset,
  saysTheSame,
  withPhase,
  without,
} from './draft.ts';

const phase = (kind: PhaseKind, minutes: number, consultation: 1 | 2 | null = null) => ({
  ...{ kind, minutes, consultation, leastMinutes: 0 },
  ...{ speaker: 'everybody' as const, sentence: null },
});
const whole = (nth: 1 | 2) =>
  (['statement', 'clarification', 'contract', 'consultation', 'synthesis', 'learnings'] as const).map(
    (kind) => phase(kind, 10, nth),
  );
const ready: Preset[] = [
  {
    ...{ preset: 'one-60', totalMinutes: 60, consultations: 1 },
    phases: [
      ...[phase('welcome', 3), phase('return', 2), phase('subject-choice', 2), ...whole(1)],
      ...[phase('break', 5), phase('closing', 3)],
    ],
  },
  { preset: 'one-120', totalMinutes: 120, consultations: 1, phases: whole(1) },
  { preset: 'two-150', totalMinutes: 150, consultations: 2, phases: [...whole(1), ...whole(2)] },
];
const draft = (at: number): Draft => draftOf(ready[at]!);
const kinds = ({ phases }: Draft): PhaseKind[] => phases.map(({ kind }) => kind);

describe('a protocol that is being changed', () => {
  it('tells when each phase begins and ends', () => {
    expect(momentsOf(draft(0), '2026-10-22T07:30:00.000Z').slice(0, 2)).toEqual([
      { from: '2026-10-22T07:30:00.000Z', to: '2026-10-22T07:33:00.000Z' },
      { from: '2026-10-22T07:33:00.000Z', to: '2026-10-22T07:35:00.000Z' },
    ]);
  });

  it('takes each phase that is added to its place', () => {
    const bare = draft(1);
    expect(addable(bare, false)).toEqual(['welcome', 'return', 'subject-choice', 'break', 'closing']);
    expect(addable(bare, true)).not.toContain('return');
    const all = (['closing', 'return', 'welcome', 'subject-choice', 'break'] as const).reduce(
      (now, kind) => withPhase(now, kind, ready),
      bare,
    );
    expect(kinds(all)).toEqual([
      ...['welcome', 'return', 'subject-choice', 'statement', 'clarification', 'contract', 'consultation'],
      ...['break', 'synthesis', 'learnings', 'closing'],
    ]);
    expect(addable(all, false)).toEqual(['break']);
    expect(kinds(withPhase(draft(2), 'break', ready)).indexOf('break')).toBe(6);
  });

  it('moves breaks alone, and never to an end', () => {
    const two = withPhase(draft(1), 'break', ready);
    const { id } = two.phases[4]!;
    expect(movesOf(two, id)).toEqual([-1, 1]);
    const down = moved(two, id, 1);
    expect(kinds(down).indexOf('break')).toBe(5);
    expect(movesOf(down, id)).toEqual([-1]);
    expect(movesOf(two, two.phases[0]!.id)).toEqual([]);
  });

  it('is the same again once the change is taken back', () => {
    const two = withPhase(draft(1), 'break', ready);
    expect(saysTheSame(two, draft(1))).toBe(false);
    expect(saysTheSame(without(two, two.phases[4]!.id), draft(1))).toBe(true);
  });

  it('finds the preset nearest in length for as many subjects', () => {
    expect(nearest(ready, 1, 100).preset).toBe('one-120');
    expect(nearest(ready, 1, 30).preset).toBe('one-60');
    expect(nearest(ready, 2, 60).preset).toBe('two-150');
  });
});
