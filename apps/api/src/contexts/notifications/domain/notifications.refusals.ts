import type { ProblemCode } from '@cheminer/vocabulary';
import { Refusal } from '../../../kit/refusal.ts';

/** It arrived, it waits, or it is no use any more. */
export class CannotBeResent extends Refusal {
  readonly code = 'notifications.cannot-be-resent' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** What has not left cannot come back. */
export class NotSent extends Refusal {
  readonly code = 'notifications.not-sent' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** Nobody was given this link, or it is over. */
export class LinkUnknown extends Refusal {
  readonly code = 'notifications.link-unknown' satisfies ProblemCode;
  readonly kind = 'not-found';
}
