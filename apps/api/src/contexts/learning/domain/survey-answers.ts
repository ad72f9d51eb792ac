import type { EntryValue } from '@cheminer/vocabulary/entries';

/** With fewer one could tell who answered what. */
export const answersTogether = 3;

export type SurveyQuestion = Readonly<{
  key: string;
  kind: 'scale' | 'choice' | 'text';
  prompt: string;
  options: readonly Readonly<{ key: string; text: string }>[];
}>;

/** What one person handed in, by question. */
export type HandedIn = Readonly<Record<string, EntryValue>>;

export type QuestionAnswers = Readonly<{
  key: string;
  kind: SurveyQuestion['kind'];
  prompt: string;
  options: readonly Readonly<{ key: string; text: string; count: number }>[];
  texts: readonly string[];
}>;

/** `count` were read; `waiting` wait for others to come with them. */
export type SurveyAnswers = Readonly<{
  count: number;
  waiting: number;
  questions: readonly QuestionAnswers[];
}>;

/**
 * What a cohort answered, never who: answers come out three by three, for whoever sees when each was handed in would
 * read a single one in the difference. Texts are in the order of the alphabet, which says nothing of their authors.
 * @param handedIn in the order in which they were handed in
 */
export function answersOf(
  questions: readonly SurveyQuestion[],
  handedIn: readonly HandedIn[],
): SurveyAnswers {
  const waiting = handedIn.length % answersTogether;
  const read = handedIn.slice(0, handedIn.length - waiting);
  return { count: read.length, waiting, questions: questions.map((each) => told(each, read)) };
}

const told = ({ key, kind, prompt, options }: SurveyQuestion, read: readonly HandedIn[]): QuestionAnswers => {
  const given = read.map((each) => String(each[key] ?? '').trim());
  return {
    ...{ key, kind, prompt },
    options: options.map((option) => ({
      ...option,
      count: given.filter((value) => value === option.key).length,
    })),
    texts: kind === 'text' ? given.filter(Boolean).sort((one, other) => one.localeCompare(other)) : [],
  };
};
