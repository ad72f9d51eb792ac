import type { ProblemCode } from '@cheminer/vocabulary';
import { Refusal } from '../../../kit/refusal.ts';

export class AlreadyMember extends Refusal {
  readonly code = 'cohorts.already-member' satisfies ProblemCode;
  readonly kind = 'conflict';
}

export class NotInCohort extends Refusal {
  readonly code = 'cohorts.not-in-cohort' satisfies ProblemCode;
  readonly kind = 'not-found';
}

/** An archived cohort is read, not written. */
export class CohortArchived extends Refusal {
  readonly code = 'cohorts.archived' satisfies ProblemCode;
  readonly kind = 'conflict';
}
