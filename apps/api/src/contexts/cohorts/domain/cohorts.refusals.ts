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

/** Nobody leaves before they came. */
export class LeavesBeforeJoining extends Refusal {
  readonly code = 'cohorts.leaves-before-joining' satisfies ProblemCode;
  readonly kind = 'invalid';
}

/** An archived cohort is read, not written. */
export class CohortArchived extends Refusal {
  readonly code = 'cohorts.archived' satisfies ProblemCode;
  readonly kind = 'conflict';
}
