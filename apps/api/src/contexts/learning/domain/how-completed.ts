import { isCollective, type StepKind } from '@cheminer/vocabulary';
import type { StepFacts } from './completion.ts';

type Described = Readonly<{ key: string; kind: StepKind; required: boolean }>;

/** A quiz by its answers, a collective step by presence, all else by the learner's word: never by time on page. */
export const howCompleted = ({ key, kind, required }: Described): StepFacts => ({
  ...{ key, required, collective: isCollective(kind) },
  by: isCollective(kind) ? 'presence' : kind === 'quiz' ? 'answers' : 'declaration',
});
