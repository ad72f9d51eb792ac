import type { ProblemCode } from '@cheminer/vocabulary';
import { Refusal } from '../../../kit/refusal.ts';

export class StepNotAWebinar extends Refusal {
  readonly code = 'agenda.step-not-a-webinar' satisfies ProblemCode;
  readonly kind = 'not-found';
}

/** The hour that a spring change skips. */
export class NoSuchHour extends Refusal {
  readonly code = 'agenda.no-such-hour' satisfies ProblemCode;
  readonly kind = 'invalid';
}

/** Of another cohort, of another role, or not there that day. */
export class CannotRun extends Refusal {
  readonly code = 'agenda.cannot-run' satisfies ProblemCode;
  readonly kind = 'invalid';
}

export class AlreadyScheduled extends Refusal {
  readonly code = 'agenda.already-scheduled' satisfies ProblemCode;
  readonly kind = 'conflict';
}

export class NotBegun extends Refusal {
  readonly code = 'agenda.not-begun' satisfies ProblemCode;
  readonly kind = 'conflict';
}

export class MemberLeft extends Refusal {
  readonly code = 'agenda.member-left' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** Presences were marked: it took place when it did. */
export class AlreadyMarked extends Refusal {
  readonly code = 'agenda.already-marked' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** No service was chosen that opens rooms: organisers bring their own. */
export class NoRoomService extends Refusal {
  readonly code = 'agenda.no-room-service' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** Somebody else changed it since it was read. */
export class ChangedMeanwhile extends Refusal {
  readonly code = 'agenda.changed-meanwhile' satisfies ProblemCode;
  readonly kind = 'conflict';
}
