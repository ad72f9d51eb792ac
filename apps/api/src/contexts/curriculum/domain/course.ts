import type { StepKind } from '@cheminer/vocabulary';

/** A course as its authors wrote it, checked and rendered: what a version freezes. */
export type Course = Readonly<{
  key: string;
  title: string;
  language: 'fr' | 'en';
  notice: string | null;
  descriptionHtml: string;
  skills: readonly string[];
  themes: readonly Theme[];
  situations: readonly Situation[];
  /** Modules and standing collective steps, in the order in which they are walked. */
  modules: readonly LearningModule[];
  steps: readonly Step[];
  /** Of the modules that were over before somebody joined, the steps that they still do: about an hour of welcome. */
  catchUp: readonly string[];
  glossary: readonly Term[];
}>;

/** A word or an acronym of the course; `html` explains it. */
export type Term = Readonly<{ key: string; term: string; html: string }>;

export type Theme = Readonly<{ key: string; title: string; intention: string }>;
export type Situation = Readonly<{ key: string; title: string; sentence: string }>;

/** `opensOnDay` and `guideOnDay` count days from the cohort's first day, which is 0. */
export type LearningModule = Readonly<{
  key: string;
  title: string;
  shortTitle: string;
  themeKey: string | null;
  situationKey: string | null;
  objectives: readonly string[];
  opensOnDay: number;
  guideOnDay: number;
  rule: SetRule;
  /** Keys of steps to finish before any step of this module: they lock, where dates only guide. */
  prerequisites: readonly string[];
}>;

/** How the steps of a module make a whole: all one after the other, all in any order, or a number of them. */
export type SetRule = Readonly<{ order: 'in-order' | 'any-order'; atLeast: number | null }>;

/**
 * What an author decides of how a step is completed; what they leave out follows the kind of the step. `end`: the
 * text or film was gone through; `passMark`: share of right answers, in percent; `atLeast`: entries to fill in;
 * `characters`: length of a text.
 */
export type CompletionSettings = Readonly<{
  end?: boolean;
  passMark?: number;
  attempts?: number;
  atLeast?: number;
  characters?: number;
}>;

export type Step = Readonly<{
  key: string;
  kind: StepKind;
  title: string;
  shortTitle: string;
  /** Announced to the learner, in whole minutes. */
  minutes: number;
  required: boolean;
  moduleKey: string | null;
  completion: CompletionSettings;
  prerequisites: readonly string[];
  body: StepBody;
  /** Of a workshop: what whoever runs it reads, and nobody else. Apart from the body, which learners read. */
  facilitationHtml: string | null;
}>;

export type KeyedText = Readonly<{ key: string; text: string }>;

/** An option with what its choice teaches, where the author says it. */
export type QuestionOption = KeyedText & Readonly<{ right: boolean; feedback: string | null }>;

type Asked = Readonly<{ key: string; prompt: string; feedback: string }>;
export type ChoiceQuestion = Asked &
  Readonly<{ kind: 'single' | 'multiple'; options: readonly QuestionOption[] }>;
/** `options` are written in the right order. */
export type OrderingQuestion = Asked & Readonly<{ kind: 'ordering'; options: readonly KeyedText[] }>;
/** Each left text goes with the option of the same place. */
export type MatchingQuestion = Asked &
  Readonly<{ kind: 'matching'; lefts: readonly KeyedText[]; options: readonly KeyedText[] }>;
/** `accepted` are compared without regard to case, accents, punctuation and spaces. */
export type ShortQuestion = Asked & Readonly<{ kind: 'short'; accepted: readonly string[] }>;
export type Question = ChoiceQuestion | OrderingQuestion | MatchingQuestion | ShortQuestion;

export type SurveyQuestion = Readonly<{
  key: string;
  kind: 'scale' | 'choice' | 'text';
  prompt: string;
  required: boolean;
  options: readonly KeyedText[];
}>;

/** What a deliverable may be handed in as. */
export type DeliverableForm = 'text' | 'photo' | 'file';

type Texts = Readonly<{ html: string }>;
export type VideoBody = Texts &
  Readonly<{
    media: string;
    mediaType: string;
    captions: string;
    /** The same, to listen to on a slow line; null when there is none. */
    audio: string | null;
    chapters: readonly Readonly<{ seconds: number; title: string }>[];
  }>;
export type QuizBody = Texts & Readonly<{ questions: readonly Question[] }>;
export type PositioningBody = Texts &
  Readonly<{
    scale: readonly Readonly<{ value: number; label: string }>[];
    statements: readonly KeyedText[];
    compareWith: string | null;
    /** Whether a word may be left beside each statement. */
    comments: boolean;
  }>;
export type FieldworkBody = Texts & Readonly<{ deliverable: string; accepts: readonly DeliverableForm[] }>;
/** `charterVersion` changes when the authors change what is committed to. */
export type CommitmentBody = Texts & Readonly<{ items: readonly KeyedText[]; charterVersion: string }>;
export type SurveyBody = Texts & Readonly<{ survey: readonly SurveyQuestion[] }>;
export type DownloadBody = Texts & Readonly<{ file: string; fileName: string; fileType: string }>;
/**
 * `onDay` counts from the cohort's first day, `at` is the wall clock of the organiser (`10:00`). `consultations` is null
 * where the authors say nothing of how many subjects are treated.
 */
export type CollectiveBody = Texts &
  Readonly<{ onDay: number; at: string; consultations: number | null; protocol: string | null }>;

/** What a step of the kind shows; `html` is rendered and sanitised at publication. */
export type StepBody =
  | Texts
  | VideoBody
  | QuizBody
  | PositioningBody
  | FieldworkBody
  | CommitmentBody
  | SurveyBody
  | DownloadBody
  | CollectiveBody;

/** How many answers the step asks for: questions, statements, items; 0 where that is not how it is done. */
export function askedBy(body: StepBody): number {
  if ('questions' in body) return body.questions.length;
  if ('statements' in body) return body.statements.length;
  if ('items' in body) return body.items.length;
  return 'survey' in body ? body.survey.filter(({ required }) => required).length : 0;
}
