import fc from 'fast-check';
import {
  clientReasons,
  contractTags,
  contributionTypes,
  emptyLog,
  endings,
  extended,
  followUps,
  isAbout,
  keepings,
  logOf,
  meansOfPresence,
  minutesLate,
  phaseAt,
  phaseElapsed,
  presences,
  projectedEnd,
  refusalOf,
  type RunCommand,
  runElapsed,
  type RunLog,
  subjectsOf,
} from './index.ts';
import { asker, at, command, members, nine, phases, run, sent, startData } from './testing/runs.ts';

const next = (to: number) => command('move', { to, how: 'next' });
const started: [string, number, RunCommand] = ['solene', 0, command('start', startData)];
const second = { ...phases[1]!, consultation: 2 } as const;
const twoSubjects: [string, number, RunCommand] = [
  'solene',
  0,
  command('start', { ...startData, phases: [...phases, second], clients: ['remi', 'fatou'] }),
];
const untilClarification: [string, number, RunCommand][] = [
  started,
  ['solene', 5, next(1)],
  ['solene', 13, next(2)],
];

describe('the clock of a run', () => {
  it('keeps the learnings and the end when a phase runs over: the break gives first, then the consultation', () => {
    const { run: after } = run(...untilClarification, ['solene', 13 + 28, next(3)]);

    expect(after.phases.map(({ minutes }) => minutes)).toEqual([5, 8, 28, 7, 24, 0, 10, 15, 5]);
    expect(minutesLate(after, at(41))).toBe(0);
    expect(projectedEnd(after, at(41))).toBe(at(102));
  });

  it('adds minutes to the end once break and consultation have given what they can', () => {
    const five = command('lengthen', { minutes: 5 });
    const { run: after } = run(
      ...untilClarification,
      ...Array.from({ length: 6 }, (): [string, number, RunCommand] => ['solene', 14, five]),
    );

    expect(after.phases.find(({ kind }) => kind === 'consultation')?.minutes).toBe(5);
    expect(after.phases.find(({ kind }) => kind === 'learnings')?.minutes).toBe(15);
    expect(minutesLate(after, at(14))).toBe(5);
  });

  it('does not count a pause, and goes on where a phase was when one comes back to it', () => {
    const { run: after } = run(
      ...[started, ['solene', 2, command('pause')] as [string, number, RunCommand]],
      ...([
        ['solene', 10, command('resume')],
        ['solene', 12, next(1)],
      ] as [string, number, RunCommand][]),
      ['solene', 15, command('move', { to: 0, how: 'back' })],
    );

    expect(phaseElapsed(after, at(16))).toBe(5 * 60_000);
    expect(runElapsed(after, at(16))).toBe(8 * 60_000);
  });

  it('counts what a phase lasted that was left by mistake, once leaving it is undone', () => {
    const log = run(...untilClarification, ['solene', 20, next(3)]);
    const undone = sent(log, 'solene', command('undo', { number: log.run.number }), at(21)) as RunLog;

    expect(phaseAt(undone.run, at(21))?.kind).toBe('clarification');
    expect(phaseElapsed(undone.run, at(21))).toBe(8 * 60_000);
  });
});

describe('who commands', () => {
  const lost: [string, number, RunCommand] = ['solene', 31, command('lost', { memberId: 'solene' })];

  it('lets the relay take over only when whoever commands is lost; the clock stands meanwhile', () => {
    const log = run(...untilClarification);
    expect(sent(log, 'thomas', command('take-command'), at(30))).toBe('somebody-commands');

    const { run: taken } = run(...untilClarification, lost, ['thomas', 33, command('take-command')]);
    expect(taken).toMatchObject({ commanderId: 'thomas', lostSince: null, status: 'running' });
    expect(phaseElapsed(taken, at(33))).toBe(18 * 60_000);
  });

  it('refuses the one who was lost until they take back, which is theirs to do', () => {
    const log = run(...untilClarification, lost, ['thomas', 33, command('take-command')]);
    expect(sent(log, 'solene', next(3), at(34))).toBe('not-in-command');

    const back = sent(log, 'solene', command('take-command'), at(35)) as RunLog;
    expect(back.run.commanderId).toBe('solene');
    expect(sent(back, 'thomas', next(3), at(36))).toBe('not-in-command');
  });

  it('lets whoever facilitates the workshop now take the command, though another did at its start', () => {
    const log = run(...untilClarification);
    const replacing = { memberId: 'yann', runs: true, isSure: false };
    const take = (facilitates: boolean) =>
      refusalOf(log.run, command('take-command'), { ...replacing, facilitates }, at(14));
    expect([take(true), take(false)]).toEqual([null, 'somebody-commands']);
  });

  it('lets a member who was named take over, and no other', () => {
    const named: [string, number, RunCommand] = [
      'solene',
      14,
      command('name-deputy', { memberId: 'helene' }),
    ];
    const log = run(...untilClarification, named, lost);

    expect(sent(log, 'fatou', command('take-command'), at(32))).toBe('not-in-command');
    expect((sent(log, 'helene', command('take-command'), at(32)) as RunLog).run.commanderId).toBe('helene');
  });
});

describe('what is said', () => {
  const offerData = { type: 'offer', tag: 'leads', onBehalfOf: null, consultation: null };
  const offer = command('contribute', offerData);

  it('parks an offer made during clarification, and keeps it for the consultation', () => {
    const { run: after } = run(...untilClarification, ['fatou', 14, offer]);
    expect(after.contributions).toEqual([expect.objectContaining({ isParked: true, consultation: 1 })]);
  });

  it('keeps the contributions made since when a move is undone', () => {
    const log = run(...untilClarification, ['solene', 20, next(3)], ['fatou', 21, offer]);
    const undone = sent(log, 'solene', command('undo', { number: 4 }), at(22)) as RunLog;
    expect(undone.run.contributions).toHaveLength(1);
  });

  it('is written for somebody else by whoever commands, or where they cannot: beside, or by telephone', () => {
    const forHelene = command('contribute', { ...offerData, onBehalfOf: 'helene' });
    const arrive = (means: string, beside: string[] = []) => command('arrive', { means, with: beside });
    const refused = (...told: [string, number, RunCommand][]) =>
      typeof sent(run(...untilClarification, ...told), 'fatou', forHelene, at(16)) === 'string';
    expect(sent(run(...untilClarification), 'fatou', forHelene, at(14))).toBe('not-yours');
    expect(sent(run(...untilClarification), 'solene', forHelene, at(14))).not.toBe('not-yours');
    expect(refused(['fatou', 15, arrive('on-site', ['helene'])])).toBe(false);
    expect(refused(['lucas', 15, arrive('on-site', ['helene'])])).toBe(true);
    expect(refused(['helene', 15, arrive('online')])).toBe(true);
    expect(refused(['helene', 15, arrive('phone')])).toBe(false);
    expect(refused(['solene', 15, command('to-phone', { on: true })])).toBe(false);
  });

  it('is withdrawn by whoever wrote it or was named in it, and by nobody else', () => {
    const log = run(...untilClarification, [
      'solene',
      14,
      command('contribute', { ...offerData, onBehalfOf: 'helene' }),
    ]);
    const withdraw = command('withdraw', { number: 4 });
    expect(sent(log, 'lucas', withdraw, at(15))).toBe('not-yours');
    expect((sent(log, 'helene', withdraw, at(15)) as RunLog).run.contributions).toEqual([]);
  });

  it('is refused about a subject that the workshop does not treat, and so is an action of another subject', () => {
    const second = command('contribute', { ...offerData, consultation: 2 });
    expect(sent(run(...untilClarification), 'fatou', second, at(14))).toBe('unknown');
    const decide = (consultation: number) =>
      command('decide-action', { actionId: 'one', consultation, dueOn: null, remindOn: null });
    expect(sent(run(...untilClarification), 'solene', decide(2), at(14))).toBe('unknown');
    const two = run(twoSubjects, ['solene', 1, decide(1)]);
    expect(sent(two, 'fatou', decide(2), at(2))).toBe('not-yours');
  });

  it('wants a word of its own before the learnings are skipped', () => {
    const moves = [1, 2, 3, 4, 5, 6, 7].map((to): [string, number, RunCommand] => ['solene', to, next(to)]);
    const { run: learnings } = run(started, ...moves);
    const skip = command('move', { to: 8, how: 'skip' });

    expect(refusalOf(learnings, skip, asker('solene'), at(9))).toBe('learnings-protected');
    expect(refusalOf(learnings, skip, { ...asker('solene'), isSure: true }, at(9))).toBeNull();
    expect(refusalOf(learnings, next(8), asker('solene'), at(21))).toBe('learnings-protected');
    expect(refusalOf(learnings, next(8), asker('solene'), at(22))).toBeNull();
  });

  it('keeps every version of the contract, and takes another once it is open again', () => {
    const contract = (tags: string[]) => command('contract', { consultation: 1, tags });
    const log = run(...untilClarification, ['remi', 15, contract(['leads'])]);
    expect(sent(log, 'remi', contract(['feelings']), at(16))).toBe('contract-closed');

    const reopened = run(
      ...untilClarification,
      ...([
        ['remi', 15, contract(['leads'])],
        ['solene', 16, command('reopen-contract', { consultation: 1 })],
      ] as [string, number, RunCommand][]),
      ['solene', 17, contract(['leads', 'feelings'])],
    );
    expect(reopened.run.treatments[0]?.contracts.map(({ tags }) => tags)).toEqual([
      ['leads'],
      ['leads', 'feelings'],
    ]);
    expect(sent(log, 'fatou', command('keep', { consultation: 1, keeping: 'erased' }), at(18))).toBe(
      'not-the-client',
    );
  });
});

describe('who is client', () => {
  const change = (consultation: number, memberId: string | null, why: string) =>
    command('client', { consultation, memberId, why });
  const clients = ({ run: { treatments } }: RunLog) => treatments.map(({ clientId }) => clientId);

  it('is exchanged between two subjects, so that nobody is client twice', () => {
    const swapped = run(twoSubjects, ['solene', 1, change(1, 'fatou', 'swap')]);
    expect(clients(swapped)).toEqual(['fatou', 'remi']);
  });

  it('leaves the other subject free where whoever had it is absent', () => {
    const absent: [string, number, RunCommand] = [
      'solene',
      1,
      command('mark', { memberId: 'remi', presence: 'absent' }),
    ];
    expect(clients(run(twoSubjects, absent, ['solene', 2, change(1, 'fatou', 'swap')]))).toEqual([
      'fatou',
      null,
    ]);
    expect(clients(run(twoSubjects, ['solene', 2, change(1, 'fatou', 'absent')]))).toEqual(['fatou', null]);
  });

  it('is not asked for a subject that was treated already', () => {
    const both = phases.flatMap((each) => [each, ...(each.kind === 'synthesis' ? [second] : [])]);
    const moves = [1, 2, 3, 4, 5, 6, 7].map((to): [string, number, RunCommand] => ['solene', to, next(to)]);
    const log = run(
      ['solene', 0, command('start', { ...startData, phases: both, clients: ['remi', 'fatou'] })],
      ...moves,
    );
    expect(sent(log, 'solene', change(2, 'remi', 'chosen'), at(8))).toBe('phase-closed');
    expect(sent(log, 'solene', change(2, 'lucas', 'chosen'), at(8))).not.toBe('phase-closed');
  });

  it('keeps what was said of them theirs to erase when another is client instead; of the other nothing is', () => {
    const say = (type: string) =>
      command('contribute', { type, tag: null, onBehalfOf: null, consultation: 1 });
    const log = run(
      ...untilClarification,
      ...([
        ['fatou', 14, say('question')],
        ['solene', 15, change(1, 'lucas', 'volunteer')],
        ['fatou', 16, say('question')],
        ['remi', 17, command('keep', { consultation: 1, keeping: 'erased' })],
      ] as [string, number, RunCommand][]),
    );
    const [of, ...others] = subjectsOf(log.run).filter(({ clientId }) => clientId === 'remi');
    expect([of?.keeping, others]).toEqual(['erased', []]);
    expect(log.facts.filter((fact) => isAbout(log.run, of!, fact)).map(({ number }) => number)).toEqual([
      4, 5,
    ]);
    expect(log.run.treatments[0]).toMatchObject({ clientId: 'lucas', keeping: null });
    expect(sent(log, 'helene', command('keep', { consultation: 1, keeping: 'erased' }), at(18))).toBe(
      'not-the-client',
    );
    expect(sent(log, 'remi', command('keep', { consultation: 1, keeping: 'own' }), at(18))).toBe('erased');
  });
});

describe('what is said before there is a client', () => {
  const question = command('contribute', {
    ...{ type: 'question', tag: null, onBehalfOf: null, consultation: null },
  });

  it('is of the subject to come, and of whoever becomes its client: theirs to erase', () => {
    const log = run(
      ['solene', 0, command('start', { ...startData, clients: [null] })],
      ['fatou', 1, question],
      ['solene', 2, command('client', { consultation: 1, memberId: 'lucas', why: 'chosen' })],
    );
    const [of] = subjectsOf(log.run).filter(({ clientId }) => clientId === 'lucas');
    expect(log.facts.filter((fact) => isAbout(log.run, of!, fact)).map(({ kind }) => kind)).toEqual([
      'contribute',
      'client',
    ]);
  });

  it('stays of whoever was client then, when another is chosen instead', () => {
    const log = run(
      started,
      ['fatou', 1, question],
      ['solene', 2, command('client', { consultation: 1, memberId: 'lucas', why: 'chosen' })],
    );
    const [before] = subjectsOf(log.run).filter(({ clientId }) => clientId === 'remi');
    expect(isAbout(log.run, before!, log.facts[1]!)).toBe(true);
  });
});

describe('a workshop that is opened again', () => {
  it('stands where it stopped, its clock too, in the hands of whoever opened it', () => {
    const ended = run(...untilClarification, [
      'solene',
      20,
      command('end', { how: 'done', forgetMinutes: 0 }),
    ]);
    expect(sent(ended, 'fatou', command('reopen'), at(30))).toBe('not-in-command');
    const log = sent(ended, 'thomas', command('reopen'), at(30)) as RunLog;
    expect(log.run).toMatchObject({ status: 'paused', at: 2, ending: null, commanderId: 'thomas' });
    expect(phaseElapsed(log.run, at(40))).toBe(7 * 60_000);
    expect(sent(log, 'thomas', command('reopen'), at(31))).toBe('unknown');
  });
});

describe('any order of commands, by anybody, repeated', () => {
  const people = ['solene', 'thomas', ...members, 'stranger'];
  const anyMember = fc.constantFrom(...people);
  const subject = fc.constantFrom(1, 2);
  const number = fc.nat(40);
  const nothing = fc.constant({});
  const tags = fc.uniqueArray(fc.constantFrom(...contractTags), { maxLength: 4 });
  const actionId = fc.constantFrom('one', 'two');
  const datesFrom = (days: number) => {
    const dates = [...phases, second, null].map((_, day) => at((day + days) * 24 * 60));
    return { opens: dates.slice(0, -1), closes: dates.at(-1)! };
  };
  const anyStart = fc.constantFrom(...([{}, { mode: 'written', ...datesFrom(0) }] as const), {
    mode: 'paper',
    heldFrom: at(-300),
    heldTo: at(-180),
  });
  /** By kind: one that is left out, or new, does not compile. */
  const dataOf: Record<RunCommand['kind'], fc.Arbitrary<object>> = {
    start: anyStart.map((other) => ({ ...twoSubjects[2].data, ...other })),
    move: fc.record({ to: fc.nat(10), how: fc.constantFrom('next', 'back', 'skip') }),
    ...{ pause: nothing, resume: nothing, leave: nothing, 'take-command': nothing, evaluated: nothing },
    reopen: nothing,
    lengthen: fc.record({ minutes: fc.constantFrom(1, 3, 5, 60) }),
    ...{ undo: fc.record({ number }), withdraw: fc.record({ number }) },
    redate: fc.nat(20).map(datesFrom),
    mark: fc.record({ memberId: anyMember, presence: fc.constantFrom(...presences) }),
    arrive: fc.record({
      means: fc.constantFrom(...meansOfPresence),
      with: fc.array(anyMember, { maxLength: 2 }),
    }),
    spoken: fc.record({ memberId: anyMember, done: fc.boolean() }),
    queue: fc.record({ joins: fc.boolean() }),
    order: fc.shuffledSubarray(members, { minLength: 3 }).map((wanted) => ({ members: wanted })),
    client: fc.record({
      ...{ consultation: subject, why: fc.constantFrom(...clientReasons) },
      memberId: fc.option(anyMember),
    }),
    contract: fc.record({ consultation: subject, tags }),
    'reopen-contract': fc.record({ consultation: subject }),
    'accept-contract': fc.record({ consultation: subject }),
    contribute: fc.record({
      ...{ type: fc.constantFrom(...contributionTypes), tag: fc.constant(null) },
      ...{ onBehalfOf: fc.option(anyMember), consultation: fc.option(subject), answers: fc.option(number) },
    }),
    'decide-action': fc.record({ actionId, consultation: subject }),
    'drop-action': fc.record({ actionId }),
    'follow-up': fc.record({ actionId, status: fc.constantFrom(...followUps) }),
    'name-deputy': fc.record({ memberId: fc.option(anyMember) }),
    'give-command': fc.record({ to: anyMember }),
    ...{ lost: fc.record({ memberId: anyMember }), found: fc.record({ memberId: anyMember }) },
    'to-phone': fc.record({ on: fc.boolean() }),
    end: fc.record({ how: fc.constantFrom(...endings), forgetMinutes: fc.constantFrom(0, 10) }),
    keep: fc.record({ consultation: subject, keeping: fc.constantFrom(...keepings) }),
  };
  const kinds = Object.keys(dataOf) as RunCommand['kind'][];
  const anyCommand = fc
    .constantFrom(...kinds)
    .chain((kind) => dataOf[kind].map((data) => command(kind, data)));
  const isHeldTwice = ({ treatments }: RunLog['run']) =>
    treatments[0]?.clientId !== null && treatments[0]?.clientId === treatments[1]?.clientId;
  const anyBeginning = dataOf.start.map((data) => command('start', data));
  const anyStory = fc.array(fc.record({ by: anyMember, told: anyCommand, after: fc.nat(600_000) }), {
    maxLength: 60,
  });

  it('leaves one in command, a client of one subject at most, a clock that never runs backwards, and a state that replay builds again', () => {
    fc.assert(
      fc.property(anyBeginning, anyStory, (begin, story) => {
        let log = emptyLog;
        let now = nine;
        let elapsed = 0;
        for (const { by, told, after } of [{ by: 'solene', told: begin, after: 0 }, ...story]) {
          now += after;
          const when = new Date(now).toISOString();
          const answer = sent(log, by, told, when);
          if (typeof answer !== 'string') log = answer;
          expect(extended(log, log.facts)).toBe(log);
          expect(people).toContain(log.run.commanderId);
          expect(isHeldTwice(log.run)).toBe(false);
          expect(runElapsed(log.run, when)).toBeGreaterThanOrEqual(elapsed);
          elapsed = runElapsed(log.run, when);
        }
        expect(logOf(log.facts)).toEqual(log);
        expect(log.facts.map(({ number }) => number)).toEqual(log.facts.map((_, index) => index + 1));
      }),
    );
  });
});

describe('what a client erased', () => {
  const said = { tag: null, onBehalfOf: null, consultation: 1 } as const;
  const commands: fc.Arbitrary<RunCommand> = fc.constantFrom(
    ...(['group', 'own', 'erased'] as const).map((keeping) => command('keep', { consultation: 1, keeping })),
    ...(['question', 'offer', 'learning'] as const).map((type) => command('contribute', { ...said, type })),
    command('contract', { consultation: 1, tags: ['leads'] }),
    command('reopen-contract', { consultation: 1 }),
    command('decide-action', { actionId: 'one', consultation: 1, dueOn: null, remindOn: null }),
    command('end', { how: 'done', forgetMinutes: 0 }),
  );

  it('stays erased, and is not filled again; learnings are their authors’', () => {
    const story = fc.array(fc.record({ by: fc.constantFrom('solene', ...members), told: commands }));
    fc.assert(
      fc.property(story, (told) => {
        let log = run(...untilClarification);
        for (const each of told) {
          const wasErased = log.run.treatments[0]?.keeping === 'erased';
          const answer = sent(log, each.by, each.told, at(20));
          if (typeof answer === 'string') continue;
          const fact = answer.facts.at(-1)!;
          const isFilled = ['contract', 'decide-action'].includes(fact.kind);
          const isSaid = fact.kind === 'contribute' && fact.data.type !== 'learning';
          if (wasErased) expect([isFilled, isSaid]).toEqual([false, false]);
          if (wasErased) expect(answer.run.treatments[0]?.keeping).toBe('erased');
          log = answer;
        }
      }),
    );
  });
});

describe('the order of turns', () => {
  const order = (...wanted: string[]) => command('order', { members: wanted });

  it('is changed by hand by whoever commands, queue and all, and the change can be undone', () => {
    const asks = command('queue', { joins: true });
    const log = run(...untilClarification, ['fatou', 14, asks], ['helene', 15, asks]);
    const moved = sent(log, 'solene', order('helene', 'fatou', 'lucas', 'remi'), at(16)) as RunLog;
    expect(moved.run.people.map(({ memberId }) => memberId)).toEqual(['helene', 'fatou', 'lucas', 'remi']);
    expect(moved.run.queue).toEqual(['helene', 'fatou']);

    const undone = sent(moved, 'solene', command('undo', { number: moved.run.number }), at(17)) as RunLog;
    expect(undone.run.queue).toEqual(['fatou', 'helene']);
    expect(sent(log, 'fatou', order(...members), at(16))).toBe('not-in-command');
    expect(sent(log, 'solene', order('helene', 'helene', 'lucas', 'remi'), at(16))).toBe('unknown');
  });
});

describe('other ways to run a workshop', () => {
  const started = (mode: string, data: object) => command('start', { ...startData, mode, ...data });
  const onPaper = started('paper', { heldFrom: at(-300), heldTo: at(-180) });
  const typedIn = (...told: RunCommand[]) =>
    run(['solene', 0, onPaper], ...told.map((each): [string, number, RunCommand] => ['solene', 1, each]));

  it.each([
    ['held-out-of-order', 'paper', { heldFrom: at(-60), heldTo: at(-60) }],
    ['held-out-of-order', 'paper', { heldFrom: at(-60) }],
    ['held-out-of-order', 'paper', { heldFrom: at(-60 * 25), heldTo: at(-30) }],
    ['held-long-ago', 'paper', { heldFrom: at(-60 * 24 * 365), heldTo: at(-60 * 24 * 365 + 60) }],
    ['held-in-the-future', 'paper', { heldFrom: at(-60), heldTo: at(1) }],
    ['opens-out-of-order', 'written', { opens: [at(0)] }],
    ['opens-out-of-order', 'written', { opens: phases.map((_, day) => at(-day)) }],
  ])('refuse dates that make no sense: %s', (refusal, mode, data) => {
    expect(sent(emptyLog, 'solene', started(mode, data), at(0))).toBe(refusal);
  });

  it('take in a workshop from paper, after its end, from whoever runs it; nothing waits in the parking', () => {
    const contract = command('contract', { consultation: 1, tags: ['leads'] });
    const offer = { type: 'offer', tag: null, consultation: 1, onBehalfOf: 'fatou' };
    const { run: typed } = typedIn(
      ...members.map((memberId) => command('mark', { memberId, presence: 'present' })),
      ...[command('client', { consultation: 1, memberId: 'lucas', why: 'chosen' }), contract],
      ...[command('reopen-contract', { consultation: 1 }), contract],
      ...[command('contribute', offer), command('contribute', { ...offer, type: 'learning' })],
      command('decide-action', { actionId: 'one', consultation: 1, dueOn: null, remindOn: null }),
      command('end', { how: 'on-paper', forgetMinutes: 0 }),
    );

    expect([typed.startedAt, typed.endedAt, typed.ending]).toEqual([at(-300), at(-180), 'on-paper']);
    expect(typed.people.every(({ presence }) => presence === 'present')).toBe(true);
    expect(typed.treatments[0]?.contracts).toHaveLength(2);
    expect(typed.contributions.map(({ isParked }) => isParked)).toEqual([false, false]);
    const misread = command('client', { consultation: 1, memberId: 'helene', why: 'chosen' });
    const corrected = refusalOf(typed, misread, asker('thomas'), at(2));
    expect([corrected, typed.isTypedIn]).toEqual([null, true]);
    expect(sent(typedIn(), 'fatou', command('contribute', { ...offer, onBehalfOf: null }), at(1))).toBe(
      'ended',
    );
  });
});
