import type { EntryValue } from '@cheminer/vocabulary/entries';
import type { CompletionRule } from './completion-rule.ts';
import { AlreadyAnswered, OptionUnknown, QuestionUnknown } from './learning.refusals.ts';

type Keyed = Readonly<{ key: string }>;
type Choosable = Keyed & Readonly<{ right: boolean }>;

/** A question with what is right: an option, several, an order, pairs (each left with the option of its place), a word. */
export type QuestionFacts =
  | (Keyed & Readonly<{ kind: 'single' | 'multiple'; options: readonly Choosable[] }>)
  | (Keyed & Readonly<{ kind: 'ordering' | 'matching'; options: readonly Keyed[] }>)
  | (Keyed & Readonly<{ kind: 'short'; accepted: readonly string[] }>);

/** Longest short answer, in characters. */
const longestWord = 200;

/** An answer counts once in an attempt: the feedback follows it, so a second try would only copy the feedback. */
export type Answer = Readonly<{ questionKey: string; value: EntryValue; right: boolean }>;

/**
 * The learner's answer to one question. The same answer again is no new answer (null).
 * @throws QuestionUnknown, OptionUnknown, AlreadyAnswered
 */
export function answerQuestion(
  questions: readonly QuestionFacts[],
  given: readonly Answer[],
  { questionKey, value }: Readonly<{ questionKey: string; value: EntryValue }>,
): Answer | null {
  const question = questions.find(({ key }) => key === questionKey);
  if (!question) throw new QuestionUnknown({ question: questionKey });
  checkAnswer(question, value);
  const earlier = given.find((answer) => answer.questionKey === questionKey);
  if (earlier && sameAnswer(question, earlier.value, value)) return null;
  if (earlier) throw new AlreadyAnswered({ question: questionKey });
  return { questionKey, value, right: isRight(question, value) };
}

/** An unordered set is the same in any order. */
function sameAnswer({ kind }: QuestionFacts, one: EntryValue, other: EntryValue): boolean {
  const plain = (value: EntryValue) => (kind === 'multiple' ? [...value].sort() : value);
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function checkAnswer(question: QuestionFacts, value: EntryValue): void {
  if (!isShaped(question, value)) throw new OptionUnknown({ question: question.key });
}

function isShaped(question: QuestionFacts, value: EntryValue): boolean {
  if (typeof value !== 'string')
    return question.kind !== 'short' && question.kind !== 'single' && isShapedList(question, value);
  if (question.kind === 'short') return value.trim() !== '' && value.length <= longestWord;
  return question.kind === 'single' && question.options.some(({ key }) => key === value);
}

/** Several options, or all of them in some order; never one twice. */
function isShapedList(
  { kind, options }: Exclude<QuestionFacts, { kind: 'short' }>,
  value: readonly string[],
): boolean {
  const keys = options.map(({ key }) => key);
  const isKnown = value.length > 0 && value.every((key) => keys.includes(key));
  const isWhole = kind === 'multiple' || value.length === keys.length;
  return isKnown && isWhole && new Set(value).size === value.length;
}

/** Whether that answers it. */
export function isRight(question: QuestionFacts, value: EntryValue): boolean {
  if (question.kind === 'short')
    return question.accepted.some((each) => folded(each) === folded(String(value)));
  return sameAnswer(question, value, expectedOf(question));
}

/** The right answer, in the shape in which one is given. */
export function expectedOf(question: QuestionFacts): EntryValue {
  if (question.kind === 'short') return question.accepted[0]!;
  if (question.kind !== 'single' && question.kind !== 'multiple')
    return question.options.map(({ key }) => key);
  const right = question.options.filter((option) => option.right).map(({ key }) => key);
  return question.kind === 'single' ? right[0]! : right;
}

type Explained = Readonly<{
  kind: string;
  feedback: string;
  options?: readonly (Keyed & Readonly<{ right?: boolean; feedback?: string | null }>)[];
}>;

/** What the options that one took teach, where the author says it; of several, those that were wrongly taken or left. */
export function feedbackOn({ kind, options = [], feedback }: Explained, value: EntryValue): string {
  const taken = (key: string): boolean => [value].flat().includes(key);
  if (kind === 'single') return options.find(({ key }) => taken(key))?.feedback ?? feedback;
  if (kind !== 'multiple') return feedback;
  const mistaken = options.filter(({ key, right }) => taken(key) !== right);
  return [...mistaken.flatMap((option) => option.feedback ?? []), feedback].join(' ');
}

/** Case, accents, punctuation and spaces do not make a short answer wrong. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Every question has its answer. */
export const isFinished = (
  questions: readonly Keyed[],
  given: readonly Pick<Answer, 'questionKey'>[],
): boolean => questions.every(({ key }) => given.some(({ questionKey }) => questionKey === key));

export type AttemptFacts = Readonly<{ number: number; right: number; of: number; finished: boolean }>;

export type QuizStanding = Readonly<{
  /** Whether the quiz is done: passed where a mark is set, or no attempt is left. */
  done: boolean;
  passed: boolean;
  /** Attempts still allowed after this one; null when there is no limit. */
  left: number | null;
}>;

/** Where somebody is in a quiz after their latest attempt. The last attempt allowed completes it, passed or not. */
export function quizStanding(
  { passMark, attempts }: Pick<CompletionRule, 'passMark' | 'attempts'>,
  latest: AttemptFacts,
): QuizStanding {
  const passed = latest.finished && (passMark === null || latest.right * 100 >= passMark * latest.of);
  const left = attempts === null ? null : Math.max(0, attempts - latest.number);
  return { passed, left, done: passed || (latest.finished && left === 0) };
}
