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
}>;

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
  body: StepBody;
}>;

export type Question = Readonly<{
  key: string;
  prompt: string;
  options: readonly Readonly<{ key: string; text: string; right: boolean }>[];
  feedback: string;
}>;

type Texts = Readonly<{ html: string }>;
export type VideoBody = Texts &
  Readonly<{
    media: string;
    mediaType: string;
    captions: string;
    chapters: readonly Readonly<{ seconds: number; title: string }>[];
  }>;
export type QuizBody = Texts & Readonly<{ questions: readonly Question[] }>;
export type PositioningBody = Texts &
  Readonly<{
    scale: readonly Readonly<{ value: number; label: string }>[];
    statements: readonly Readonly<{ key: string; text: string }>[];
    compareWith: string | null;
  }>;
export type FieldworkBody = Texts & Readonly<{ deliverable: string }>;
export type CommitmentBody = Texts & Readonly<{ items: readonly Readonly<{ key: string; text: string }>[] }>;
/** `onDay` counts from the cohort's first day, `at` is the wall clock of the organiser (`10:00`). */
export type CollectiveBody = Texts &
  Readonly<{ onDay: number; at: string; consultations: number; protocol: string | null }>;

/** What a step of the kind shows; `html` is rendered and sanitised at publication. */
export type StepBody =
  Texts | VideoBody | QuizBody | PositioningBody | FieldworkBody | CommitmentBody | CollectiveBody;
