import type { ProblemCode } from '@cheminer/vocabulary';
import { Refusal } from '../../../kit/refusal.ts';

/** No workshop of the cycle has such a turn. */
export class TurnUnknown extends Refusal {
  readonly code = 'workshops.turn-unknown' satisfies ProblemCode;
  readonly kind = 'not-found';
}

/** The workshop is closed: what happened is no longer planned. */
export class TurnOver extends Refusal {
  readonly code = 'workshops.turn-over' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** Not of the group on the day of the workshop, or already client in this cycle. */
export class CannotBeClient extends Refusal {
  readonly code = 'workshops.cannot-be-client' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** Nobody is planned there. */
export class NoClient extends Refusal {
  readonly code = 'workshops.no-client' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** The proposal that was read is no longer the one there is. */
export class TurnsChanged extends Refusal {
  readonly code = 'workshops.turns-changed' satisfies ProblemCode;
  readonly kind = 'conflict';
}
