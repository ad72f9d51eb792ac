import { consultationAt, phaseAt, phaseLeft } from './clock.ts';
import type { RunCommand, RunKind } from './facts.ts';
import { judgesOfWords } from './judges-of-words.ts';
import {
  type Asker,
  commanding,
  commands,
  first,
  isMember,
  type Judge,
  type RunRefusal,
  treatmentOf,
  typesIn,
  underWay,
  when,
} from './judging.ts';
import type { Run } from './run.ts';
import { faultIn, keepsOpened } from './written.ts';

const ms = (instant: string): number => Date.parse(instant);

const dayMs = 86_400_000;
const halfAYearMs = 183 * dayMs;

/** When it was held on paper: it began, then ended, and both are past. */
const judgeHeld: Judge<'start'> = (_, { data: { heldFrom, heldTo } }, __, at) => {
  const isInOrder = heldFrom !== null && heldTo !== null && ms(heldFrom) < ms(heldTo);
  return first(
    when(!isInOrder || ms(heldTo) - ms(heldFrom) > dayMs, 'held-out-of-order'),
    when(isInOrder && ms(heldTo) > ms(at), 'held-in-the-future'),
    when(isInOrder && ms(at) - ms(heldFrom) > halfAYearMs, 'held-long-ago'),
  );
};

const judgeOpens: Judge<'start'> = (_, { data }) => faultIn(data, data.phases);

const judgeMode = { live: () => null, paper: judgeHeld, written: judgeOpens } as const;

const judgeStart: Judge<'start'> = (run, command, asker, at) =>
  first(
    when(!asker.runs, 'not-in-command'),
    when(run.status !== 'waiting', 'already-started'),
    judgeMode[command.data.mode](run, command, asker, at),
  );

const judgeMove: Judge<'move'> = (run, { data: { to, how } }, asker, at) => {
  const isNeighbour = how === 'back' ? to === run.at - 1 : to === run.at + 1;
  return first(
    commanding(run, asker),
    when(!isNeighbour || run.phases[to] === undefined || run.mode !== 'live', 'phase-unknown'),
    when(cutsLearnings(run, how, at) && !asker.isSure, 'learnings-protected'),
  );
};

/** The learnings are left before they had their minutes: that is asked for twice. */
export const cutsLearnings = (run: Run, how: RunCommand<'move'>['data']['how'], at: string): boolean => {
  const isLeft = how === 'skip' || (how === 'next' && phaseLeft(run, at) > 0);
  return isLeft && phaseAt(run, at)?.kind === 'learnings';
};

const judgeRedating: Judge<'redate'> = (run, { data }, asker, at) =>
  first(
    commanding(run, asker),
    when(run.mode !== 'written', 'phase-unknown'),
    faultIn(data, run.phases),
    when(!keepsOpened(run, data, at), 'phase-closed'),
  );

/** Everybody of the room, each once. */
const isWhole = ({ people }: Run, members: readonly string[]): boolean =>
  members.length === people.length && people.every(({ memberId }) => members.includes(memberId));

/** Whoever commands is lost; or it is the facilitator of the workshop who takes it back. In writing nobody is ever lost. */
const judgeTaking: Judge<'take-command'> = (run, _, { memberId, runs, facilitates }) => {
  const isFree = run.lostSince !== null || (run.mode === 'written' && runs);
  return first(
    underWay(run),
    when(!runs && run.deputyId !== memberId, 'not-in-command'),
    when(run.commanderId === memberId && run.lostSince === null, 'somebody-commands'),
    when(!isFree && !facilitates, 'somebody-commands'),
  );
};

/** Of two subjects to exchange, the other one is still to come. */
const judgeClient: Judge<'client'> = (run, { data: { consultation, memberId } }, asker, at) => {
  const other = run.treatments.find(
    (each) => each.consultation !== consultation && each.clientId === memberId && memberId !== null,
  );
  const isTreated = run.mode !== 'paper' && (other?.consultation ?? 3) < (consultationAt(run, at) ?? 1);
  return first(
    typesIn(run, asker) ? null : commanding(run, asker),
    when(treatmentOf(run, consultation) === undefined, 'unknown'),
    when(memberId !== null && !isMember(run, memberId), 'unknown'),
    when(isTreated, 'phase-closed'),
  );
};

const judgeGiving: Judge<'give-command'> = (run, { data: { to } }, asker) => {
  const canCommand = isMember(run, to) || to === run.facilitatorId || to === run.relayId;
  return first(commanding(run, asker), when(!canCommand || to === run.commanderId, 'unknown'));
};

/** Who took part is still said after the end: from paper, and in writing, which its date may have ended. */
const marksLate = (run: Run, asker: Asker): boolean =>
  typesIn(run, asker) || (run.mode === 'written' && run.status === 'ended' && commands(run, asker));

const judges: { readonly [Kind in RunKind]: Judge<Kind> } = {
  ...judgesOfWords,
  start: judgeStart,
  move: judgeMove,
  pause: (run, _, asker) => first(commanding(run, asker), when(run.since === null, 'clock-stands')),
  resume: (run, _, asker) =>
    first(commanding(run, asker), when(run.since !== null || run.mode !== 'live', 'clock-runs')),
  lengthen: (run, { data: { minutes } }, asker) =>
    first(commanding(run, asker), when(run.mode !== 'live' || ![1, 3, 5].includes(minutes), 'phase-unknown')),
  undo: (run, { data }, asker) =>
    first(commanding(run, asker), when(run.undoable.at(-1) !== data.number, 'nothing-to-undo')),
  redate: judgeRedating,
  mark: (run, { data }, asker) =>
    first(
      marksLate(run, asker) ? null : commanding(run, asker),
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
  order: (run, { data: { members } }, asker) =>
    first(commanding(run, asker), when(!isWhole(run, members), 'unknown')),
  client: judgeClient,
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
  // One from paper was held elsewhere: it has no end to take back.
  reopen: (run, _, { runs }) =>
    first(when(run.status !== 'ended' || run.mode === 'paper', 'unknown'), when(!runs, 'not-in-command')),
  evaluated: (run, _, { memberId }) =>
    first(when(run.status === 'waiting', 'not-started'), when(!isMember(run, memberId), 'not-in-room')),
};

/** Whether the command may become a fact now; null when it may. Pure: the same run answers the same. */
export function refusalOf(run: Run, command: RunCommand, asker: Asker, at: string): RunRefusal | null {
  return (judges[command.kind] as Judge<RunKind>)(run, command, asker, at);
}
