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

/** Something is still to be done in it. */
export class NotCompleteYet extends Refusal {
  readonly code = 'learning.not-complete-yet' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** The author asks for other steps first. */
export class PrerequisiteMissing extends Refusal {
  readonly code = 'learning.prerequisite-missing' satisfies ProblemCode;
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

export class NoAttemptLeft extends Refusal {
  readonly code = 'learning.no-attempt-left' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** The attempt under way has to be finished first. */
export class AttemptUnfinished extends Refusal {
  readonly code = 'learning.attempt-unfinished' satisfies ProblemCode;
  readonly kind = 'conflict';
}

export class EntryUnknown extends Refusal {
  readonly code = 'learning.entry-unknown' satisfies ProblemCode;
  readonly kind = 'not-found';
}

export class EntryInvalid extends Refusal {
  readonly code = 'learning.entry-invalid' satisfies ProblemCode;
  readonly kind = 'invalid';
}

export class TextTooLong extends Refusal {
  readonly code = 'learning.text-too-long' satisfies ProblemCode;
  readonly kind = 'invalid';
}

/** Another device wrote meanwhile: `current` is what it wrote. */
export class DraftConflict extends Refusal {
  readonly code = 'learning.draft-conflict' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** A measure, an answer or a word given is no longer changed once handed in. */
export class AlreadySubmitted extends Refusal {
  readonly code = 'learning.already-submitted' satisfies ProblemCode;
  readonly kind = 'conflict';
}

export class NotShareable extends Refusal {
  readonly code = 'learning.not-shareable' satisfies ProblemCode;
  readonly kind = 'conflict';
}

export class NothingToShare extends Refusal {
  readonly code = 'learning.nothing-to-share' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** Names of people outside the group are taken out before a subject is shown to it. */
export class NamesNotRemoved extends Refusal {
  readonly code = 'learning.names-not-removed' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** Only somebody who walks a path has one. */
export class NoPathOfOwn extends Refusal {
  readonly code = 'learning.no-path' satisfies ProblemCode;
  readonly kind = 'not-found';
}
