import type { StepKind } from '@cheminer/vocabulary';
import type { CompletionRule } from './completion-rule.ts';

/** What is known of a step that is not done yet. */
export type StepProgress = Readonly<{
  kind: StepKind;
  rule: CompletionRule;
  /** Keys of the steps to finish before it. */
  awaits: readonly string[];
  /** Day from which the calendar proposes it, when that is still to come. */
  opensOn: string | null;
  asked: number;
  /** Answers given in the latest attempt, or entries filled in. */
  given: number;
  files: number;
  begun: boolean;
  endReached: boolean;
  latestAttempt: Readonly<{ right: number; of: number; finished: boolean }> | null;
}>;

/** Why a step is not done yet: a code and its facts, said in words by the screen. */
export type StepNotYet =
  | Readonly<{ code: 'prerequisite'; steps: readonly string[] }>
  | Readonly<{ code: 'opens-on'; day: string }>
  | Readonly<{ code: 'not-begun' }>
  | Readonly<{ code: 'answers-missing'; missing: number }>
  | Readonly<{ code: 'pass-mark'; right: number; of: number; needed: number }>
  | Readonly<{ code: 'end-not-reached' }>
  | Readonly<{ code: 'word-awaited' }>
  | Readonly<{ code: 'to-hand-in' }>
  | Readonly<{ code: 'presence' }>;

/** The most useful reason first: what stops, then what was begun and lacks, then that it was not begun. */
export function stepNotYet(step: StepProgress): StepNotYet {
  if (step.awaits.length > 0) return { code: 'prerequisite', steps: step.awaits };
  if (step.rule.by === 'presence') return { code: 'presence' };
  if (isBegun(step)) return begunNotYet(step);
  return step.opensOn === null ? { code: 'not-begun' } : { code: 'opens-on', day: step.opensOn };
}

function begunNotYet(step: StepProgress): StepNotYet {
  if (step.rule.by === 'answers') return quizNotYet(step);
  if (step.rule.by === 'entries') return entriesNotYet(step);
  return step.rule.end && !step.endReached ? { code: 'end-not-reached' } : { code: 'word-awaited' };
}

const isBegun = ({ begun, given, files }: StepProgress): boolean => begun || given > 0 || files > 0;

function quizNotYet({ latestAttempt, rule, asked, given }: StepProgress): StepNotYet {
  if (latestAttempt?.finished !== true)
    return { code: 'answers-missing', missing: Math.max(1, asked - given) };
  const { right, of } = latestAttempt;
  return { code: 'pass-mark', right, of, needed: Math.ceil(((rule.passMark ?? 0) * of) / 100) };
}

/** Where one entry is one answer, they are counted; a form is handed in as a whole. */
export const countedKinds: readonly StepKind[] = ['positioning', 'commitment'];

function entriesNotYet({ kind, asked, given, rule }: StepProgress): StepNotYet {
  const missing = countedKinds.includes(kind) ? (rule.atLeast ?? asked) - given : 0;
  return missing > 0 ? { code: 'answers-missing', missing } : { code: 'to-hand-in' };
}
