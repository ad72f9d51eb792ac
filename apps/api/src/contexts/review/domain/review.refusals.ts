import type { ProblemCode } from '@cheminer/vocabulary';
import { Refusal } from '../../../kit/refusal.ts';

/** Only somebody who walks the path of that cohort has a history in it. */
export class NotAParticipant extends Refusal {
  readonly code = 'review.not-a-participant' satisfies ProblemCode;
  readonly kind = 'not-found';
}
