import type { ProblemCode } from '@cheminer/vocabulary';
import { Refusal } from '../../../kit/refusal.ts';

/** Somebody whom the meeting would hold is held by another at that hour: whose, and when, goes with it. */
export class PeopleBusy extends Refusal {
  readonly code = 'cohorts.people-busy' satisfies ProblemCode;
  readonly kind = 'conflict';
}
