import { isCollective, type StepKind } from '@cheminer/vocabulary';

/** What an author may set; what they leave out follows from the kind. */
export type CompletionSettings = Readonly<{
  end?: boolean;
  passMark?: number;
  attempts?: number;
  atLeast?: number;
  characters?: number;
}>;

/**
 * How a step is completed. By the learner's word, once the end was reached where that is asked; by answers, with a
 * pass mark and a number of attempts where they are set; by entries handed in; by presence. Never by time on page.
 */
export type CompletionRule = Readonly<{
  by: 'declaration' | 'answers' | 'entries' | 'presence';
  /** Whether the end must have been reached. */
  end: boolean;
  /** Share of right answers, in percent; null when right and wrong count alike. */
  passMark: number | null;
  /** Attempts allowed; null when there is no limit. */
  attempts: number | null;
  /** Entries that are enough; null when all that are asked for are. */
  atLeast: number | null;
  /** Least length of the text. */
  characters: number;
}>;

const byOfKind: Partial<Record<StepKind, CompletionRule['by']>> = {
  reading: 'declaration',
  video: 'declaration',
  quiz: 'answers',
};

export function ruleOf(step: Readonly<{ kind: StepKind; completion: CompletionSettings }>): CompletionRule {
  const { kind, completion } = step;
  const { end = kind === 'reading', passMark, attempts, atLeast, characters = 1 } = completion;
  return {
    by: isCollective(kind) ? 'presence' : (byOfKind[kind] ?? 'entries'),
    ...{ end, characters },
    ...{ passMark: passMark ?? null, attempts: attempts ?? null, atLeast: atLeast ?? null },
  };
}
