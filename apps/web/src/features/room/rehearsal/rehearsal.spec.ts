import type { PhaseKind } from '@cheminer/vocabulary';
import { type Phase, type RunCommand, toldBy } from '@cheminer/workshop-run';
import { type Lines, scriptOf } from './actors.ts';
import { conducted, heard, later, type Rehearsal, rehearsalAt } from './rehearsal.ts';

const phase = (kind: PhaseKind, minutes: number, consultation: 1 | 2 | null): Phase => ({
  ...{ kind, minutes, consultation, speaker: 'everybody', sentence: null },
});
const subject = (nth: 1 | 2): Phase[] => [
  ...[phase('statement', 5, nth), phase('clarification', 10, nth), phase('contract', 5, nth)],
  ...[phase('consultation', 15, nth), phase('synthesis', 5, nth), phase('learnings', 8, nth)],
];
const phases = [...subject(1), ...subject(2)];
const members = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const lines: Lines = {
  ...{ questions: ['Depuis quand ?', 'Qui décide ?'], advice: 'Écrivez-leur', demand: 'Comment demander ?' },
  ...{ offers: ['Un marché', 'Un atelier'], action: 'Appeler', learnings: ['Attendre', 'Demander'] },
};
const me = { memberId: 'me', runs: true, facilitates: true, isSure: false };
const nine = '2026-03-05T09:00:00.000Z';
const start = {
  kind: 'start',
  content: null,
  data: {
    ...{ mode: 'live', phases, members, facilitatorId: 'me', relayId: null, clients: ['a', 'b'] },
    ...{ opens: null, heldFrom: null, heldTo: null },
  },
} satisfies RunCommand;

/** Conducts it to its end, each phase for its minutes. */
function rehearsed(seed: number): Rehearsal {
  const script = scriptOf(seed, lines);
  const begun = conducted(rehearsalAt(nine), start, me);
  return phases.reduce((before, { minutes }, index) => {
    let after = before;
    for (let half = 0; half < minutes * 2; half += 1) after = later(after, script, 30_000);
    const to = index + 1;
    return to === phases.length ? after : conducted(after, toldBy('move', { to, how: 'next' }), me);
  }, begun);
}

describe('the fictional people of a rehearsal', () => {
  it('do everything that a facilitator has to face, and the same for the same seed', () => {
    const { log, signals } = rehearsed(7);
    const { run } = log;

    expect(rehearsed(7).log).toEqual(log);
    expect(rehearsed(8).log).not.toEqual(log);
    expect(run.people.map(({ arrivedAt }) => arrivedAt !== null)).toEqual(members.map(() => true));
    expect(run.people.at(-1)?.arrivedAt).toBe('2026-03-05T09:04:00.000Z');
    expect(run.contributions.filter(({ isParked }) => isParked)).toHaveLength(2);
    expect(run.treatments.map(({ contracts }) => contracts.length)).toEqual([1, 1]);
    expect(run.actions).toHaveLength(2);
    expect(log.facts.filter(({ kind }) => kind === 'queue').length).toBeGreaterThanOrEqual(2);
    // Once: at the second subject nobody asks to stop.
    expect(signals).toEqual(['a']);
  });

  it('wait while the clock stands, and are heard once they are', () => {
    const script = scriptOf(1, lines);
    const paused = conducted(conducted(rehearsalAt(nine), start, me), toldBy('pause', {}), me);
    expect(later(paused, script, 600_000).log.facts).toHaveLength(2);
    expect(heard({ ...paused, signals: ['a', 'b'] }, 'a').signals).toEqual(['b']);
  });

  it('leave commands to whoever rehearses, judged as in the room', () => {
    const begun = conducted(rehearsalAt(nine), start, me);
    const refused = conducted(begun, toldBy('move', { to: 3, how: 'next' }), me);
    expect(refused).toEqual({ ...begun, refusal: 'phase-unknown' });
  });
});
