import { consultationAt, minutesOver, phaseAt, settled } from './clock.ts';
import type { RunFact, RunKind } from './facts.ts';
import { lengthened } from './lengthening.ts';
import { type Apply, arrive, mark, newPerson, nobodySpoke, order, withPerson } from './people.ts';
import type { Run } from './run.ts';
import { client, keep, newTreatment, withTreatment } from './treatments.ts';

const paused = (run: Run, at: string): Run => ({ ...settled(run, at), since: null, status: 'paused' });
const resumed = (run: Run, at: string): Run => ({
  ...run,
  since: at,
  status: 'running',
  isSoftPaused: false,
});

/** Somebody is in command: what the room paused by itself goes on. */
function commandedBy(run: Run, memberId: string | null, at: string): Run {
  const held = { ...run, commanderId: memberId, lostSince: null };
  return run.isSoftPaused && run.status === 'paused' ? resumed(held, at) : held;
}

const start: Apply<'start'> = (run, { data, at, by }) => {
  const { mode, phases, members, facilitatorId, relayId, clients, opens, heldFrom, heldTo } = data;
  const isLive = mode === 'live';
  return {
    ...run,
    ...{ mode, phases, opens, closes: data.closes ?? null, facilitatorId, relayId },
    status: mode === 'paper' ? 'ended' : 'running',
    ending: mode === 'paper' ? 'on-paper' : null,
    startedAt: heldFrom ?? at,
    endedAt: heldTo,
    plannedMinutes: phases.reduce((sum, { minutes }) => sum + minutes, 0),
    spent: phases.map(() => 0),
    since: isLive ? at : null,
    commanderId: by,
    people: members.map(newPerson),
    treatments: clients.map(newTreatment),
  };
};

/** What a phase took over its minutes comes from what is to come, never from the learnings. */
const move: Apply<'move'> = (run, { data: { to, how }, at }) => {
  const over = how === 'next' ? minutesOver(run, at) : 0;
  const phases = over > 0 ? lengthened(run.phases, run.at, over).phases : run.phases;
  return {
    ...settled(run, at),
    phases,
    at: to,
    people: nobodySpoke(run.people),
    queue: [],
    isArranged: false,
  };
};

const queue: Apply<'queue'> = (run, { data: { joins }, by }) => {
  const others = run.queue.filter((each) => each !== by);
  return { ...run, queue: joins ? [...others, by!] : others };
};

const contract: Apply<'contract'> = (run, { data: { consultation, tags }, number, content, at }) => {
  const before = run.treatments.find((each) => each.consultation === consultation);
  const contracts = [...(before?.contracts ?? []), { number, tags, content, at, acceptedBy: [] }];
  return withTreatment(run, consultation, { contracts, isContractOpen: false });
};

const acceptContract: Apply<'accept-contract'> = (run, { data: { consultation }, by }) => {
  const before = run.treatments.find((each) => each.consultation === consultation)?.contracts ?? [];
  const contracts = before.map((each, index) =>
    index === before.length - 1 ? { ...each, acceptedBy: [...new Set([...each.acceptedBy, by!])] } : each,
  );
  return withTreatment(run, consultation, { contracts });
};

/** Advice and offers given before the consultation wait for it: nobody is scolded, nothing is lost. */
const isEarly = (run: Run, { data, at }: RunFact<'contribute'>): boolean => {
  if (run.mode === 'paper') return false;
  if (data.type === 'advice') return true;
  const kind = phaseAt(run, at)?.kind;
  return data.type === 'offer' && (kind === 'statement' || kind === 'clarification' || kind === 'contract');
};

const contribute: Apply<'contribute'> = (run, fact) => ({
  ...run,
  contributions: [
    ...run.contributions,
    {
      ...fact.data,
      ...{ number: fact.number, authorId: fact.by!, content: fact.content, at: fact.at },
      consultation: fact.data.consultation ?? consultationAt(run, fact.at),
      answers: fact.data.answers ?? null,
      isParked: isEarly(run, fact),
    },
  ],
});

const decideAction: Apply<'decide-action'> = (run, { data, content }) => {
  const others = run.actions.filter(({ actionId }) => actionId !== data.actionId);
  return { ...run, actions: [...others, { ...data, content }] };
};

const followUp: Apply<'follow-up'> = (run, { data: { actionId, status }, content }) => {
  const others = run.followedUp.filter((each) => each.actionId !== actionId);
  return { ...run, followedUp: [...others, { actionId, status, content }] };
};

const end: Apply<'end'> = (run, { data: { how }, at }) =>
  run.mode === 'paper'
    ? { ...run, isTypedIn: true }
    : {
        ...{ ...settled(run, at), since: null },
        ...{ status: 'ended', ending: how, endedAt: at, queue: [], lostSince: null, isSoftPaused: false },
      };

/** Where it stood; whoever reopens it says when its clock goes on, or in writing by when it closes. */
const reopen: Apply<'reopen'> = (run, { by }) => ({
  ...run,
  ...{ status: run.mode === 'live' ? 'paused' : 'running', ending: null, endedAt: null },
  ...{ closes: null, commanderId: by },
});

const appliers: { readonly [Kind in RunKind]: Apply<Kind> } = {
  start,
  move,
  pause: (run, { at }) => paused(run, at),
  resume: (run, { at }) => resumed(run, at),
  lengthen: (run, { data: { minutes } }) => ({
    ...run,
    phases: lengthened(run.phases, run.at, minutes).phases,
  }),
  // What was undone is left out of the replay; by itself it changes nothing.
  undo: (run) => run,
  redate: (run, { data: { opens, closes = null } }) => ({ ...run, opens, closes }),
  mark,
  arrive,
  leave: (run, { at, by }) => withPerson(run, by!, { leftAt: at }),
  spoken: (run, { data: { memberId, done } }) => ({
    ...withPerson(run, memberId, { spoken: done }),
    queue: done ? run.queue.filter((each) => each !== memberId) : run.queue,
  }),
  queue,
  order,
  client,
  contract,
  'reopen-contract': (run, { data: { consultation } }) =>
    withTreatment(run, consultation, { isContractOpen: true }),
  'accept-contract': acceptContract,
  contribute,
  withdraw: (run, { data }) => ({
    ...run,
    contributions: run.contributions.filter(({ number }) => number !== data.number),
  }),
  'decide-action': decideAction,
  'drop-action': (run, { data }) => ({
    ...run,
    actions: run.actions.filter(({ actionId }) => actionId !== data.actionId),
  }),
  'follow-up': followUp,
  'name-deputy': (run, { data: { memberId } }) => ({ ...run, deputyId: memberId }),
  'give-command': (run, { data: { to }, at }) => commandedBy(run, to, at),
  'take-command': (run, { by, at }) => commandedBy(run, by, at),
  lost: (run, { at }) =>
    run.status === 'running'
      ? { ...paused(run, at), lostSince: at, isSoftPaused: true }
      : { ...run, lostSince: at },
  found: (run, { at }) => commandedBy(run, run.commanderId, at),
  'to-phone': (run, { data: { on } }) => ({ ...run, isByPhone: on }),
  end,
  reopen,
  keep,
  evaluated: (run, { by }) => ({ ...run, evaluated: [...run.evaluated.filter((each) => each !== by), by!] }),
};

const canBeUndone: ReadonlySet<RunKind> = new Set([
  'move',
  'lengthen',
  'spoken',
  'order',
  'contract',
  'reopen-contract',
  'to-phone',
] satisfies RunKind[]);

function applied(run: Run, fact: RunFact): Run {
  const after = (appliers[fact.kind] as Apply<RunKind>)(run, fact);
  const undoable = canBeUndone.has(fact.kind) ? [...run.undoable, fact.number] : run.undoable;
  return { ...after, undoable, number: fact.number, lastAt: fact.at };
}

/** What the facts come to, from the first one. What was undone never happened, and what it lasted counts. */
export function replay(facts: readonly RunFact[], from: Run): Run {
  const undone = new Set(facts.flatMap((fact) => (fact.kind === 'undo' ? [fact.data.number] : [])));
  return facts.filter(({ number }) => !undone.has(number)).reduce(applied, from);
}
