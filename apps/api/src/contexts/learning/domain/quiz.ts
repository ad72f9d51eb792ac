import { AlreadyAnswered, OptionUnknown, QuestionUnknown } from './learning.refusals.ts';

export type QuestionFacts = Readonly<{
  key: string;
  options: readonly Readonly<{ key: string; right: boolean }>[];
}>;

/** An answer counts once: the feedback follows it, so a second try would only copy the feedback. */
export type Answer = Readonly<{ questionKey: string; optionKey: string; right: boolean }>;

/**
 * The learner's answer to one question. The same answer again is no new answer (null).
 * @throws QuestionUnknown, OptionUnknown, AlreadyAnswered
 */
export function answerQuestion(
  questions: readonly QuestionFacts[],
  given: readonly Answer[],
  { questionKey, optionKey }: Readonly<{ questionKey: string; optionKey: string }>,
): Answer | null {
  const question = questions.find(({ key }) => key === questionKey);
  if (!question) throw new QuestionUnknown({ question: questionKey });
  const option = question.options.find(({ key }) => key === optionKey);
  if (!option) throw new OptionUnknown({ question: questionKey, option: optionKey });
  const earlier = given.find((answer) => answer.questionKey === questionKey);
  if (earlier?.optionKey === optionKey) return null;
  if (earlier) throw new AlreadyAnswered({ question: questionKey, option: earlier.optionKey });
  return { questionKey, optionKey, right: option.right };
}

/** Every question has its answer: right or wrong, the quiz is done. */
export const isFinished = (questions: readonly QuestionFacts[], given: readonly Answer[]): boolean =>
  questions.every(({ key }) => given.some(({ questionKey }) => questionKey === key));
