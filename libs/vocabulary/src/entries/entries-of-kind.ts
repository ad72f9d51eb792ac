import type { StepKind } from '../step-kinds.ts';
import { type Entry, journalMax } from './entries.ts';
import { subjectEntries } from './subject-form.ts';

type Keyed = Readonly<{ key: string }>;
type QuizQuestion = Keyed &
  Readonly<{ kind: 'single' | 'multiple' | 'ordering' | 'matching' | 'short'; options?: readonly Keyed[] }>;
type SurveyQuestion = Keyed &
  Readonly<{ kind: 'scale' | 'choice' | 'text'; required: boolean; options: readonly Keyed[] }>;

/** What a published step gives to fill in; each kind has its own part. */
export type EntrySource = Readonly<{
  html: string;
  questions?: readonly QuizQuestion[];
  scale?: readonly Readonly<{ value: number }>[];
  statements?: readonly Keyed[];
  comments?: boolean;
  items?: readonly Keyed[];
  charterVersion?: string;
  survey?: readonly SurveyQuestion[];
}>;

const text = (key: string, max: number, needed: boolean): Entry => ({
  ...{ key, type: 'text', options: [], max, needed },
});
const choice = (key: string, options: readonly string[], needed: boolean): Entry => ({
  ...{ key, type: 'choice', options, max: 0, needed },
});
const keysOf = (list: readonly Keyed[] = []): string[] => list.map(({ key }) => key);

const entriesOf: Partial<Record<StepKind, (source: EntrySource) => Entry[]>> = {
  quiz: ({ questions = [] }) => questions.map(quizEntry),
  positioning: ({ statements = [], scale = [], comments = false }) =>
    statements.flatMap(({ key }) => [
      choice(
        key,
        scale.map(({ value }) => String(value)),
        true,
      ),
      ...(comments ? [text(commentOf(key), 1000, false)] : []),
    ]),
  journal: () => [text('text', journalMax, true)],
  fieldwork: () => [text('text', 10_000, false)],
  commitment: ({ items = [], charterVersion = '1' }) =>
    items.map(({ key }) => choice(key, [charterVersion], true)),
  subject: () => [...subjectEntries],
  survey: ({ survey = [] }) => survey.map(surveyEntry),
  'technical-check': () => [
    text('downlink', 12, true),
    text('latency', 12, false),
    choice('sound', ['heard', 'not-heard'], true),
    choice('mode', ['normal', 'light'], false),
  ],
  download: () => [choice('opened', ['yes'], true)],
};

/** What a step of the kind asks its learner to fill in; nothing for what is only read, watched or attended. */
export const entriesOfKind = (kind: StepKind, source: EntrySource): Entry[] =>
  entriesOf[kind]?.(source) ?? [];

/** The word left beside a statement. */
export const commentOf = (statementKey: string): string => `${statementKey}.why`;

function quizEntry({ key, kind, options }: QuizQuestion): Entry {
  if (kind === 'short') return text(key, 200, true);
  if (kind === 'single') return choice(key, keysOf(options), true);
  const type = ({ multiple: 'choices', ordering: 'order', matching: 'pairs' } as const)[kind];
  return { key, type, options: keysOf(options), max: 0, needed: true };
}

const surveyEntry = ({ key, kind, required, options }: SurveyQuestion): Entry =>
  kind === 'text' ? text(key, 2000, required) : choice(key, keysOf(options), required);
