import type { ProblemCode } from '@cheminer/vocabulary';

export type RefusalKind =
  'sign-in' | 'not-found' | 'forbidden' | 'conflict' | 'invalid' | 'too-large' | 'too-many';
export type RefusalFacts = Readonly<Record<string, string | number>>;

/** A rule said no. Knows a stable code and its facts; knows nothing of HTTP nor of sentences. */
export abstract class Refusal extends Error {
  abstract readonly code: ProblemCode;
  abstract readonly kind: RefusalKind;
  readonly facts: RefusalFacts;
  /** What is kept instead, where the asker needs it to go on. */
  readonly current: object | undefined;

  constructor(facts: RefusalFacts = {}, current?: object) {
    super();
    this.facts = facts;
    this.current = current;
    this.name = new.target.name;
  }
}
