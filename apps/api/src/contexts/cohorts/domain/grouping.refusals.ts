import type { ProblemCode } from '@cheminer/vocabulary';
import { Refusal } from '../../../kit/refusal.ts';

/** Somebody formed groups since these were read: `current` is their revision. */
export class GroupsChanged extends Refusal {
  readonly code = 'cohorts.groups-changed' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** Somebody stands in two groups, or is not a participant who is there. */
export class CannotBePlaced extends Refusal {
  readonly code = 'cohorts.cannot-be-placed' satisfies ProblemCode;
  readonly kind = 'invalid';
}

/** A group that exists is not dissolved by leaving it out: its workshops took place. */
export class GroupLeftOut extends Refusal {
  readonly code = 'cohorts.group-left-out' satisfies ProblemCode;
  readonly kind = 'invalid';
}

/** Groups are run by a facilitator of the cohort who is there; the relay is another one. */
export class CannotRunGroup extends Refusal {
  readonly code = 'cohorts.cannot-run-group' satisfies ProblemCode;
  readonly kind = 'invalid';
}

/** Two groups have one name. */
export class GroupNameTaken extends Refusal {
  readonly code = 'cohorts.group-name-taken' satisfies ProblemCode;
  readonly kind = 'invalid';
}

/** Nobody answers to themselves. */
export class SamePerson extends Refusal {
  readonly code = 'cohorts.same-person' satisfies ProblemCode;
  readonly kind = 'invalid';
}
