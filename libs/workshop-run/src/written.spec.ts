import { isWrittenNow, phaseIndexAt, type RunCommand, type RunLog, writersSince } from './index.ts';
import { at, command, phases, run, sent, startData } from './testing/runs.ts';

const day = 24 * 60;
/** One phase a day. */
const opens = phases.map((_, nth) => at(nth * day));
const closes = at(phases.length * day);
const started = (dates = opens): [string, number, RunCommand] => [
  ...(['solene', -day] as const),
  command('start', { ...startData, mode: 'written', opens: dates, closes }),
];
const say = (type: string, more: object = {}) =>
  command('contribute', { type, tag: null, onBehalfOf: null, consultation: 1, ...more });
const on = (nth: number): number => nth * day + 60;

describe('a workshop in writing', () => {
  it('has its phases opened by their dates, and nothing is written before the first', () => {
    const { run: after } = run(started());
    expect([-1, 0.5, 2.5, 40].map((days) => phaseIndexAt(after, at(days * day)))).toEqual([0, 0, 2, 8]);
    expect(isWrittenNow(after, 'statement', at(-1))).toBe(false);
    expect(sent(run(started()), 'solene', command('move', { to: 1, how: 'next' }), at(0))).toBe(
      'phase-unknown',
    );
  });

  it('takes in what has its place in the phase that is open; the rest is read only', () => {
    const log = run(started());
    expect(sent(log, 'fatou', say('question'), at(on(1)))).toBe('phase-closed');
    expect(sent(log, 'fatou', say('offer'), at(on(2)))).toBe('phase-closed');
    expect(sent(log, 'fatou', say('question'), at(on(4)))).toBe('phase-closed');
    const parked = sent(log, 'fatou', say('advice'), at(on(2))) as RunLog;
    expect(parked.run.contributions).toMatchObject([{ isParked: true }]);
  });

  it('lets its client tell, answer the questions that were asked, and nobody else do it for them', () => {
    const log = run(started(), ['remi', on(1), say('statement')], ['fatou', on(2), say('question')]);
    const answer = say('answer', { answers: 3 });
    expect(sent(log, 'lucas', answer, at(on(2)))).toBe('not-the-client');
    expect(sent(log, 'remi', say('answer', { answers: 2 }), at(on(2)))).toBe('unknown');
    const answered = sent(log, 'remi', answer, at(on(3))) as RunLog;
    expect(answered.run.contributions.at(-1)).toMatchObject({ answers: 3, authorId: 'remi' });
  });

  it('has its contract accepted by those who are to help, by version', () => {
    const contract = command('contract', { consultation: 1, tags: ['leads'] });
    const accept = command('accept-contract', { consultation: 1 });
    const log = run(started(), ['remi', on(3), contract], ['fatou', on(3), accept], ['fatou', on(3), accept]);
    expect(log.run.treatments[0]?.contracts[0]?.acceptedBy).toEqual(['fatou']);
    expect(sent(log, 'remi', accept, at(on(3)))).toBe('unknown');
    expect(sent(run(started()), 'remi', contract, at(on(2)))).toBe('phase-closed');
  });

  it('keeps a day at least for the learnings, whatever the dates', () => {
    const cut = opens.with(8, opens[7]!);
    expect(sent(run(), ...args(started(cut)))).toBe('learnings-too-short');
    const redate = command('redate', { opens: cut, closes });
    expect(sent(run(started()), 'solene', redate, at(0))).toBe('learnings-too-short');
  });

  it('gives other dates to what has not opened yet, and to nothing else', () => {
    const later = opens.map((each, nth) => (nth > 2 ? at((nth + 3) * day) : each));
    const log = run(started());
    const moved = command('redate', { opens: later, closes: at(20 * day) });
    const redated = sent(log, 'solene', moved, at(on(2))) as RunLog;
    expect(phaseIndexAt(redated.run, at(on(5)))).toBe(2);
    const past = command('redate', { opens: later.with(1, at(10)), closes: at(20 * day) });
    expect(sent(log, 'solene', past, at(on(2)))).toBe('phase-closed');
    expect(sent(log, 'fatou', moved, at(on(2)))).toBe('not-in-command');
  });

  it('has its last phase closed by its date too, after which nothing is written', () => {
    const log = run(started());
    const last = phases.length - 1;
    expect(sent(log, 'fatou', say('learning'), at(on(last)))).not.toBe('phase-closed');
    expect(sent(log, 'fatou', say('learning'), closes)).toBe('phase-closed');
    const endless = command('start', { ...startData, mode: 'written', opens });
    expect(sent(run(), 'solene', endless, at(0))).toBe('opens-out-of-order');
    const over = command('redate', { opens, closes: at(last * day) });
    expect(sent(log, 'solene', over, at(on(last)))).toBe('phase-closed');
  });

  it('has who took part said after its end too, by whoever conducted it', () => {
    const log = run(started(), ['solene', on(8), command('end', { how: 'done', forgetMinutes: 0 })]);
    const mark = command('mark', { memberId: 'fatou', presence: 'present' });
    expect(sent(log, 'thomas', mark, at(on(9)))).toBe('ended');
    expect(sent(log, 'solene', mark, at(on(9)))).not.toBe('ended');
  });

  it('is taken over by its relay, or by whoever facilitates it now: nobody is ever noticed lost there', () => {
    const take = command('take-command');
    const log = run(started());
    expect(sent(log, 'fatou', take, at(1))).toBe('not-in-command');
    expect(sent(log, 'solene', take, at(1))).toBe('somebody-commands');
    const taken = sent(log, 'thomas', take, at(1)) as RunLog;
    expect(taken.run.commanderId).toBe('thomas');
    expect(taken.facts.at(-1)).toMatchObject({ kind: 'take-command', by: 'thomas' });
  });

  it('knows who wrote since a phase has opened, also in the name of somebody', () => {
    const { facts } = run(...[started(), ['remi', on(1), say('statement')] as [string, number, RunCommand]], [
      'solene',
      on(2),
      say('question', { onBehalfOf: 'lucas' }),
    ]);
    expect([...writersSince(facts, opens[2]!)]).toEqual(['lucas']);
  });
});

const args = ([by, minutes, told]: [string, number, RunCommand]) => [by, told, at(minutes)] as const;
