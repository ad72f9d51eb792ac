import { consultationAt } from './clock.ts';
import type { RunCommand } from './facts.ts';
import {
  type Asker,
  byClient,
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
    judgeVoice(run, data.onBehalfOf, asker),
    data.type === 'learning' ? null : kept(run, consultation),
    judgeOwnWords(run, { ...data, consultation }, asker),
  );
};

/** One speaks for oneself, or for somebody of the room. */
const judgeVoice = (run: Run, onBehalfOf: string | null, { memberId }: Asker): RunRefusal | null =>
  onBehalfOf === null
    ? when(!isMember(run, memberId), 'not-in-room')
    : when(!isMember(run, onBehalfOf), 'unknown');

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

const judgeAction: Judge<'decide-action'> = (run, { data: { consultation } }, asker, at) =>
  first(
    forClient(run, consultation, asker),
    kept(run, consultation),
    when(!hasReached(run, 'synthesis', consultation, at), 'phase-closed'),
  );

const judgeKeeping: Judge<'keep'> = (run, { data: { consultation, keeping } }, asker) =>
  first(byClient(run, consultation, asker), keeping === 'erased' ? null : kept(run, consultation));

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
    return first(when(!own, 'unknown'), when(own?.authorId !== memberId, 'not-yours'));
  },
  'decide-action': judgeAction,
  'drop-action': (run, { data: { actionId } }, asker) => {
    const action = run.actions.find((each) => each.actionId === actionId);
    return action ? forClient(run, action.consultation, asker) : 'unknown';
  },
  'follow-up': (run, _, asker) => takingPart(run, asker),
  keep: judgeKeeping,
};
