import { phaseAt } from './clock.ts';
import type { RunCommand, RunKind } from './facts.ts';
import type { Run, Treatment } from './run.ts';
import { contractTagsAtMost } from './words.ts';

/** Why a command is refused, by stable codes. */
export const runRefusals = [
  'already-started',
  'held-out-of-order',
  'held-in-the-future',
  'opens-out-of-order',
  'not-started',
  'ended',
  'not-in-command',
  'somebody-commands',
  'phase-unknown',
  'learnings-protected',
  'clock-stands',
  'clock-runs',
  'nothing-to-undo',
  'not-in-room',
  'not-the-client',
  'contract-closed',
  'tags-out-of-range',
  'not-yours',
  'unknown',
] as const;
export type RunRefusal = (typeof runRefusals)[number];

/** Who asks: a member, and whether they run the group's workshops or take part. */
export type Asker = Readonly<{
  memberId: string;
  runs: boolean;
  /** Skipping the learnings needs a word of its own. */
  isSure: boolean;
}>;

type Judge<Kind extends RunKind> = (
  run: Run,
  command: RunCommand<Kind>,
  asker: Asker,
  at: string,
) => RunRefusal | null;

const when = (fault: boolean, refusal: RunRefusal): RunRefusal | null => (fault ? refusal : null);
const first = (...refusals: (RunRefusal | null)[]): RunRefusal | null =>
  refusals.find((each) => each !== null) ?? null;

const treatmentOf = (run: Run, consultation: number): Treatment | undefined =>
  run.treatments.find((each) => each.consultation === consultation);
const isMember = (run: Run, memberId: string | null): boolean =>
  run.people.some((each) => each.memberId === memberId);
const commands = (run: Run, { memberId }: Asker): boolean => run.commanderId === memberId;
/** A workshop that was run from paper is typed in by whoever runs it, after its end. */
const typesIn = (run: Run, { runs }: Asker): boolean => run.mode === 'paper' && runs;

const underWay = (run: Run): RunRefusal | null =>
  first(when(run.status === 'waiting', 'not-started'), when(run.status === 'ended', 'ended'));
const commanding = (run: Run, asker: Asker): RunRefusal | null =>
  first(underWay(run), when(!commands(run, asker), 'not-in-command'));
/** In the room, during the workshop or typed in after one from paper. */
const takingPart = (run: Run, asker: Asker): RunRefusal | null =>
  typesIn(run, asker)
    ? null
    : first(underWay(run), when(!isMember(run, asker.memberId) && !commands(run, asker), 'not-in-room'));

const byClient = (run: Run, consultation: number, asker: Asker): RunRefusal | null =>
  first(
    when(run.status === 'waiting', 'not-started'),
    when(treatmentOf(run, consultation) === undefined, 'unknown'),
    when(treatmentOf(run, consultation)?.clientId !== asker.memberId, 'not-the-client'),
  );

/** The client says it, or whoever commands for them; afterwards the client alone. */
const forClient = (run: Run, consultation: number, asker: Asker): RunRefusal | null => {
  const isTheirs = typesIn(run, asker) || (run.status !== 'ended' && commands(run, asker));
  return isTheirs
    ? when(treatmentOf(run, consultation) === undefined, 'unknown')
    : byClient(run, consultation, asker);
};

const ms = (instant: string): number => Date.parse(instant);

/** When it was held on paper: it began, then ended, and both are past. */
const judgeHeld: Judge<'start'> = (_, { data: { heldFrom, heldTo } }, __, at) => {
  const isInOrder = heldFrom !== null && heldTo !== null && ms(heldFrom) < ms(heldTo);
  return first(
    when(!isInOrder, 'held-out-of-order'),
    when(isInOrder && ms(heldTo) > ms(at), 'held-in-the-future'),
  );
};

/** One instant by phase, none before that of the phase before. */
const judgeOpens: Judge<'start'> = (_, { data: { opens, phases } }) =>
  when(
    opens?.length !== phases.length || opens.some((each, nth) => nth > 0 && ms(each) < ms(opens[nth - 1]!)),
    'opens-out-of-order',
  );

const judgeMode = { live: () => null, paper: judgeHeld, written: judgeOpens } as const;

const judgeStart: Judge<'start'> = (run, command, asker, at) =>
  first(
    when(!asker.runs, 'not-in-command'),
    when(run.status !== 'waiting', 'already-started'),
    judgeMode[command.data.mode](run, command, asker, at),
  );

const judgeMove: Judge<'move'> = (run, { data: { to, how } }, asker, at) => {
  const isNeighbour = how === 'back' ? to === run.at - 1 : to === run.at + 1;
  const isCut = how === 'skip' && phaseAt(run, at)?.kind === 'learnings' && !asker.isSure;
  return first(
    commanding(run, asker),
    when(!isNeighbour || run.phases[to] === undefined || run.mode !== 'live', 'phase-unknown'),
    when(isCut, 'learnings-protected'),
  );
};

const judgeContract: Judge<'contract'> = (run, { data: { consultation, tags } }, asker) =>
  first(
    forClient(run, consultation, asker),
    when(!treatmentOf(run, consultation)?.isContractOpen, 'contract-closed'),
    when(
      tags.length < 1 || tags.length > contractTagsAtMost || new Set(tags).size < tags.length,
      'tags-out-of-range',
    ),
  );

const judgeContribution: Judge<'contribute'> = (run, { data }, asker) => {
  const isLate = run.status === 'ended' && data.type === 'learning' && isMember(run, asker.memberId);
  return first(
    isLate ? null : takingPart(run, asker),
    when(data.onBehalfOf !== null && !isMember(run, data.onBehalfOf), 'unknown'),
    when(data.onBehalfOf === null && !isMember(run, asker.memberId), 'not-in-room'),
  );
};

/** Whoever commands is lost, or it is the facilitator of the workshop who takes it back. */
const judgeTaking: Judge<'take-command'> = (run, _, { memberId, runs }) =>
  first(
    underWay(run),
    when(!runs && run.deputyId !== memberId, 'not-in-command'),
    when(run.commanderId === memberId && run.lostSince === null, 'somebody-commands'),
    when(run.lostSince === null && run.facilitatorId !== memberId, 'somebody-commands'),
  );

const judgeGiving: Judge<'give-command'> = (run, { data: { to } }, asker) => {
  const canCommand = isMember(run, to) || to === run.facilitatorId || to === run.relayId;
  return first(commanding(run, asker), when(!canCommand || to === run.commanderId, 'unknown'));
};

const judges: { readonly [Kind in RunKind]: Judge<Kind> } = {
  start: judgeStart,
  move: judgeMove,
  pause: (run, _, asker) => first(commanding(run, asker), when(run.since === null, 'clock-stands')),
  resume: (run, _, asker) =>
    first(commanding(run, asker), when(run.since !== null || run.mode !== 'live', 'clock-runs')),
  lengthen: (run, { data: { minutes } }, asker) =>
    first(commanding(run, asker), when(run.mode !== 'live' || ![1, 3, 5].includes(minutes), 'phase-unknown')),
  undo: (run, { data }, asker) =>
    first(commanding(run, asker), when(run.undoable.at(-1) !== data.number, 'nothing-to-undo')),
  mark: (run, { data }, asker) =>
    first(
      typesIn(run, asker) ? null : commanding(run, asker),
      when(!isMember(run, data.memberId), 'unknown'),
    ),
  arrive: (run, { data }, { memberId }) =>
    first(
      underWay(run),
      when(!isMember(run, memberId), 'not-in-room'),
      when(
        data.with.some((each) => each === memberId || !isMember(run, each)),
        'unknown',
      ),
    ),
  leave: (run, _, { memberId }) => first(underWay(run), when(!isMember(run, memberId), 'not-in-room')),
  spoken: (run, { data }, asker) =>
    first(commanding(run, asker), when(!isMember(run, data.memberId), 'unknown')),
  queue: (run, _, { memberId }) => first(underWay(run), when(!isMember(run, memberId), 'not-in-room')),
  client: (run, { data: { consultation, memberId } }, asker) =>
    first(
      typesIn(run, asker) ? null : commanding(run, asker),
      when(treatmentOf(run, consultation) === undefined, 'unknown'),
      when(memberId !== null && !isMember(run, memberId), 'unknown'),
    ),
  contract: judgeContract,
  'reopen-contract': (run, { data: { consultation } }, asker) =>
    first(forClient(run, consultation, asker), typesIn(run, asker) ? null : underWay(run)),
  contribute: judgeContribution,
  withdraw: (run, { data: { number } }, { memberId }) => {
    const own = run.contributions.find((each) => each.number === number);
    return first(when(!own, 'unknown'), when(own?.authorId !== memberId, 'not-yours'));
  },
  'decide-action': (run, { data }, asker) => forClient(run, data.consultation, asker),
  'drop-action': (run, { data: { actionId } }, asker) => {
    const action = run.actions.find((each) => each.actionId === actionId);
    return action ? forClient(run, action.consultation, asker) : 'unknown';
  },
  'follow-up': (run, _, asker) => takingPart(run, asker),
  'name-deputy': (run, { data: { memberId } }, asker) =>
    first(commanding(run, asker), when(memberId !== null && !isMember(run, memberId), 'unknown')),
  'give-command': judgeGiving,
  'take-command': judgeTaking,
  lost: (run, { data }) =>
    first(
      underWay(run),
      when(run.mode !== 'live' || run.commanderId !== data.memberId || run.lostSince !== null, 'unknown'),
    ),
  found: (run, { data }) =>
    first(underWay(run), when(run.commanderId !== data.memberId || run.lostSince === null, 'unknown')),
  'to-phone': (run, _, asker) => commanding(run, asker),
  // One from paper was over before it began here: then its typing in ends.
  end: (run, _, asker) => (typesIn(run, asker) ? null : commanding(run, asker)),
  keep: (run, { data: { consultation } }, asker) => byClient(run, consultation, asker),
  evaluated: (run, _, { memberId }) =>
    first(when(run.status === 'waiting', 'not-started'), when(!isMember(run, memberId), 'not-in-room')),
};

/** Whether the command may become a fact now; null when it may. Pure: the same run answers the same. */
export function refusalOf(run: Run, command: RunCommand, asker: Asker, at: string): RunRefusal | null {
  return (judges[command.kind] as Judge<RunKind>)(run, command, asker, at);
}
