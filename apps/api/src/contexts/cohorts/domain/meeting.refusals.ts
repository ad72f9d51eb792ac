import type { ProblemCode } from '@cheminer/vocabulary';
import { Refusal } from '../../../kit/refusal.ts';

/** It is for everybody: nobody needs to ask. */
export class NoPlacesToAsk extends Refusal {
  readonly code = 'cohorts.no-places' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** It has begun, or will not take place. */
export class PlacesClosed extends Refusal {
  readonly code = 'cohorts.places-closed' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** More people have one than there would be: whoever has a place keeps it. */
export class PlacesTaken extends Refusal {
  readonly code = 'cohorts.places-taken' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** Somebody whom the meeting would hold is held by another at that hour: whose, and when, goes with it. */
export class PeopleBusy extends Refusal {
  readonly code = 'cohorts.people-busy' satisfies ProblemCode;
  readonly kind = 'conflict';
}
