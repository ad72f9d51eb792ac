import type { ProblemCode } from '@cheminer/vocabulary';
import { Refusal } from '../../../kit/refusal.ts';

export class StepNotInPath extends Refusal {
  readonly code = 'learning.step-not-in-path' satisfies ProblemCode;
  readonly kind = 'not-found';
}

export class StepNotCompletable extends Refusal {
  readonly code = 'learning.step-not-completable' satisfies ProblemCode;
  readonly kind = 'conflict';
}

export class QuestionUnknown extends Refusal {
  readonly code = 'learning.question-unknown' satisfies ProblemCode;
  readonly kind = 'not-found';
}

export class OptionUnknown extends Refusal {
  readonly code = 'learning.option-unknown' satisfies ProblemCode;
  readonly kind = 'invalid';
}

export class AlreadyAnswered extends Refusal {
  readonly code = 'learning.already-answered' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** Only somebody who walks a path has one. */
export class NoPathOfOwn extends Refusal {
  readonly code = 'learning.no-path' satisfies ProblemCode;
  readonly kind = 'not-found';
}
