import type { ProblemCode } from '@cheminer/vocabulary';

export type RefusalKind = 'sign-in' | 'not-found' | 'forbidden' | 'conflict' | 'invalid' | 'too-many';
export type RefusalFacts = Readonly<Record<string, string | number>>;

/** A rule said no. Knows a stable code and its facts; knows nothing of HTTP nor of sentences. */
export abstract class Refusal extends Error {
  abstract readonly code: ProblemCode;
  abstract readonly kind: RefusalKind;
  readonly facts: RefusalFacts;

  constructor(facts: RefusalFacts = {}) {
    super();
    this.facts = facts;
    this.name = new.target.name;
  }
}
