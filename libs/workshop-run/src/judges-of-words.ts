import { consultationAt } from './clock.ts';
import type { RunCommand } from './facts.ts';
import {
  type Asker,
  byClient,
  commands,
  first,
  forClient,
  isMember,
  type Judge,
  type RunRefusal,
  takingPart,
  treatmentOf,
  typesIn,
  underWay,
  when,
} from './judging.ts';
import type { Run } from './run.ts';
import { contractTagsAtMost, type ContributionType } from './words.ts';
import { hasReached, isWrittenNow } from './written.ts';

/** What was erased is not filled again. */
const kept = (run: Run, consultation: number | null): RunRefusal | null =>
  when(consultation !== null && treatmentOf(run, consultation)?.keeping === 'erased', 'erased');

/** What is said of a subject that the workshop does not treat would be nobody’s to erase. */
const treated = (run: Run, consultation: number | null): RunRefusal | null =>
  when(consultation !== null && treatmentOf(run, consultation) === undefined, 'unknown');

const judgeContract: Judge<'contract'> = (run, { data: { consultation, tags } }, asker, at) =>
  first(
    forClient(run, consultation, asker),
    kept(run, consultation),
    when(!treatmentOf(run, consultation)?.isContractOpen, 'contract-closed'),
    when(!hasReached(run, 'contract', consultation, at), 'phase-closed'),
    when(
      tags.length < 1 || tags.length > contractTagsAtMost || new Set(tags).size < tags.length,
      'tags-out-of-range',
    ),
  );

/** Also after the end, for what one has learnt. */
const isLate = (run: Run, type: ContributionType, memberId: string): boolean =>
  run.status === 'ended' && type === 'learning' && isMember(run, memberId);

const judgeContribution: Judge<'contribute'> = (run, { data }, asker, at) => {
  const consultation = data.consultation ?? consultationAt(run, at);
  const inTime = first(takingPart(run, asker), when(!isWrittenNow(run, data.type, at), 'phase-closed'));
  return first(
    isLate(run, data.type, asker.memberId) ? null : inTime,
    treated(run, consultation),
    judgeVoice(run, data.onBehalfOf, asker),
    data.type === 'learning' ? null : kept(run, consultation),
    judgeOwnWords(run, { ...data, consultation }, asker),
  );
};

/** One speaks for oneself, or for somebody of the room who cannot write there. */
function judgeVoice(run: Run, onBehalfOf: string | null, asker: Asker): RunRefusal | null {
  if (onBehalfOf === null || onBehalfOf === asker.memberId)
    return when(!isMember(run, asker.memberId), 'not-in-room');
  return first(
    when(!isMember(run, onBehalfOf), 'unknown'),
    when(!isHandFor(run, onBehalfOf, asker), 'not-yours'),
  );
}

/** Whoever commands or types in writes for anybody; the others for people on the same device, or by telephone. */
function isHandFor(run: Run, otherId: string, asker: Asker): boolean {
  const other = run.people.find((each) => each.memberId === otherId);
  const isByPhone = run.isByPhone || other?.means === 'phone' || other?.presence === 'phone';
  return typesIn(run, asker) || commands(run, asker) || isByPhone || areBeside(run, otherId, asker.memberId);
}

/** Both on the device of one of them, or of a third. */
function areBeside({ people }: Run, one: string, other: string): boolean {
  const deviceOf = (id: string) => people.find(({ memberId }) => memberId === id)?.besideId ?? id;
  return deviceOf(one) === deviceOf(other);
}

/** A statement and an answer are the client’s; an answer is one to a question. */
function judgeOwnWords(
  run: Run,
  { type, answers, consultation, onBehalfOf }: RunCommand<'contribute'>['data'],
  { memberId }: Asker,
): RunRefusal | null {
  const { clientId } = treatmentOf(run, consultation ?? 1) ?? {};
  const isOwn = type === 'statement' || type === 'answer';
  const question = run.contributions.find((each) => each.number === answers && each.type === 'question');
  return first(
    when(isOwn && (onBehalfOf ?? memberId) !== clientId, 'not-the-client'),
    when((type === 'answer') !== (question !== undefined), 'unknown'),
  );
}

/** Those who are to help say that they can; not whoever asks for it. */
const judgeAcceptance: Judge<'accept-contract'> = (run, { data: { consultation } }, { memberId }) => {
  const treatment = treatmentOf(run, consultation);
  return first(
    underWay(run),
    when(!isMember(run, memberId), 'not-in-room'),
    when(!treatment || treatment.isContractOpen || treatment.clientId === memberId, 'unknown'),
  );
};

const judgeAction: Judge<'decide-action'> = (run, { data: { actionId, consultation } }, asker, at) => {
  const before = run.actions.find((each) => each.actionId === actionId);
  return first(
    forClient(run, consultation, asker),
    when(before !== undefined && before.consultation !== consultation, 'not-yours'),
    kept(run, consultation),
    when(!hasReached(run, 'synthesis', consultation, at), 'phase-closed'),
  );
};

/** What was said of somebody stays theirs to keep or erase when another is client instead. */
function judgeKeeping(
  run: Run,
  { data: { consultation, keeping } }: RunCommand<'keep'>,
  asker: Asker,
): RunRefusal | null {
  const hers = treatmentOf(run, consultation)?.replaced.filter((each) => each.clientId === asker.memberId);
  const isTheirs = hers !== undefined && hers.length > 0;
  const isErased = isTheirs
    ? hers.some((each) => each.keeping === 'erased')
    : treatmentOf(run, consultation)?.keeping === 'erased';
  return first(
    isTheirs ? null : byClient(run, consultation, asker),
    when(keeping !== 'erased' && isErased, 'erased'),
  );
}

type Spoken =
  | 'contract'
  | 'reopen-contract'
  | 'accept-contract'
  | 'contribute'
  | 'withdraw'
  | 'decide-action'
  | 'drop-action'
  | 'follow-up'
  | 'keep';

/** Of what is said, agreed and decided: who may, and when. */
export const judgesOfWords: { readonly [Kind in Spoken]: Judge<Kind> } = {
  contract: judgeContract,
  'reopen-contract': (run, { data: { consultation } }, asker) =>
    first(forClient(run, consultation, asker), typesIn(run, asker) ? null : underWay(run)),
  'accept-contract': judgeAcceptance,
  contribute: judgeContribution,
  withdraw: (run, { data: { number } }, { memberId }) => {
    const own = run.contributions.find((each) => each.number === number);
    const isTheirs = own?.authorId === memberId || own?.onBehalfOf === memberId;
    return first(when(!own, 'unknown'), when(!isTheirs, 'not-yours'));
  },
  'decide-action': judgeAction,
  'drop-action': (run, { data: { actionId } }, asker) => {
    const action = run.actions.find((each) => each.actionId === actionId);
    return action ? forClient(run, action.consultation, asker) : 'unknown';
  },
  'follow-up': (run, _, asker) => takingPart(run, asker),
  keep: judgeKeeping,
};
