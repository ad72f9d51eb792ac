import type { Moment } from './moment.ts';

/** What a learner, or somebody for them, did to a step. Each has its verb in the vocabularies of xAPI. */
export const verbs = [
  'began',
  'reached-end',
  'opened',
  'accepted',
  'rated',
  'answered',
  'attempted',
  'completed',
  'shared',
  'unshared',
  'added-file',
  'removed-file',
  'restored-file',
  'withdrew-completion',
] as const;
export type Verb = (typeof verbs)[number];

export type LearningFact = Readonly<{
  verb: Verb;
  stepKey: string;
  entryKey?: string;
  result?: Readonly<Record<string, number | boolean | string>>;
  moment: Moment;
  /** The client's own name of the command that made it; null for what the product does by itself. */
  writeId: string | null;
}>;
