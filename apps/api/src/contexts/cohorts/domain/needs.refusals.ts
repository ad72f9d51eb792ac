import type { ProblemCode } from '@cheminer/vocabulary';
import { Refusal } from '../../../kit/refusal.ts';

/** « Autre » alone tells nobody anything. */
export class NeedUnsaid extends Refusal {
  readonly code = 'cohorts.need-unsaid' satisfies ProblemCode;
  readonly kind = 'invalid';
}

/** Another device wrote meanwhile: `current` is what it wrote. */
export class NeedsChanged extends Refusal {
  readonly code = 'cohorts.needs-changed' satisfies ProblemCode;
  readonly kind = 'conflict';
}
