import type { StepKind } from '@cheminer/vocabulary';
import type { CompletionSettings, SetRule, Situation, Theme } from './course.ts';

/** A published version without the bodies of its steps: what every path, grid and calendar walks through. */
export type Outline = Readonly<{
  versionId: string;
  courseId: string;
  number: number;
  title: string;
  /** In which it is written. */
  language: 'fr' | 'en';
  notice: string | null;
  themes: readonly Theme[];
  situations: readonly Situation[];
  /** Modules and standing collective steps, in walking order. */
  units: readonly Unit[];
  /** Keys of the steps that a late joiner still does in the modules that were over before they came. */
  catchUp: readonly string[];
  /** Whether the version explains words of its own. */
  hasGlossary: boolean;
}>;

/** What the path is made of: a module with its steps, or a collective step that stands between modules. */
export type Unit = Readonly<{
  key: string;
  type: 'module' | 'collective';
  title: string;
  shortTitle: string;
  themeKey: string | null;
  situationKey: string | null;
  objectives: readonly string[];
  /** Days after the cohort's first day; null for a collective step, whose day is its meeting's. */
  opensOnDay: number | null;
  guideOnDay: number | null;
  /** Of a collective step: the day on which the authors would hold it. */
  onDay: number | null;
  rule: SetRule;
  prerequisites: readonly string[];
  steps: readonly OutlineStep[];
}>;

export type OutlineStep = Readonly<{
  key: string;
  kind: StepKind;
  collective: boolean;
  title: string;
  minutes: number;
  required: boolean;
  completion: CompletionSettings;
  prerequisites: readonly string[];
  /** How many answers it asks for: questions, statements or items; 0 where that is not how it is done. */
  asked: number;
}>;

export const stepsOf = (outline: Outline): OutlineStep[] => outline.units.flatMap(({ steps }) => steps);
