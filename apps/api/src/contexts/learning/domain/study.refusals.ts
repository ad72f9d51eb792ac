import type { ProblemCode } from '@cheminer/vocabulary';
import { Refusal } from '../../../kit/refusal.ts';

/** One's own slots only: somebody else's is not there. */
export class SlotUnknown extends Refusal {
  readonly code = 'learning.slot-unknown' satisfies ProblemCode;
  readonly kind = 'not-found';
}

export class SlotInThePast extends Refusal {
  readonly code = 'learning.slot-in-the-past' satisfies ProblemCode;
  readonly kind = 'invalid';
}

export class TooManySlots extends Refusal {
  readonly code = 'learning.too-many-slots' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** The hour that a spring change skips. */
export class NoSuchHour extends Refusal {
  readonly code = 'learning.no-such-hour' satisfies ProblemCode;
  readonly kind = 'invalid';
}

export class UnitNotInPath extends Refusal {
  readonly code = 'learning.unit-not-in-path' satisfies ProblemCode;
  readonly kind = 'invalid';
}
