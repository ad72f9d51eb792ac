import type { ProblemCode } from '@cheminer/vocabulary';
import { Refusal } from '../../../kit/refusal.ts';

export class StepNotAWorkshop extends Refusal {
  readonly code = 'workshops.step-not-a-workshop' satisfies ProblemCode;
  readonly kind = 'not-found';
}

/** People need to know where to go, or what to open. */
export class PlaceOrLinkMissing extends Refusal {
  readonly code = 'workshops.place-or-link-missing' satisfies ProblemCode;
  readonly kind = 'invalid';
}

/** The hour that a spring change skips. */
export class NoSuchHour extends Refusal {
  readonly code = 'workshops.no-such-hour' satisfies ProblemCode;
  readonly kind = 'invalid';
}

export class AlreadyScheduled extends Refusal {
  readonly code = 'workshops.already-scheduled' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** Somebody else changed it since it was read: both values are shown, and the person decides. */
export class ChangedMeanwhile extends Refusal {
  readonly code = 'workshops.changed-meanwhile' satisfies ProblemCode;
  readonly kind = 'conflict';
}

export class AlreadyOpen extends Refusal {
  readonly code = 'workshops.already-open' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** It will not take place, until somebody gives it back its date or another one. */
export class Cancelled extends Refusal {
  readonly code = 'workshops.cancelled' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** Only a facilitator of the cohort who is there that day runs a workshop. */
export class CannotStandIn extends Refusal {
  readonly code = 'workshops.cannot-stand-in' satisfies ProblemCode;
  readonly kind = 'invalid';
}

export class AlreadyClosed extends Refusal {
  readonly code = 'workshops.already-closed' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** Presences were typed in from paper: the workshop took place when it did. */
export class AlreadyMarked extends Refusal {
  readonly code = 'workshops.already-marked' satisfies ProblemCode;
  readonly kind = 'conflict';
}

export class NotOpen extends Refusal {
  readonly code = 'workshops.not-open' satisfies ProblemCode;
  readonly kind = 'conflict';
}

export class NotBegun extends Refusal {
  readonly code = 'workshops.not-begun' satisfies ProblemCode;
  readonly kind = 'conflict';
}

export class MemberLeft extends Refusal {
  readonly code = 'workshops.member-left' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** The group is being asked about this workshop already. */
export class PollOpen extends Refusal {
  readonly code = 'workshops.poll-open' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** An hour was confirmed, or the question was withdrawn. */
export class PollClosed extends Refusal {
  readonly code = 'workshops.poll-closed' satisfies ProblemCode;
  readonly kind = 'conflict';
}

export class SlotInThePast extends Refusal {
  readonly code = 'workshops.slot-in-the-past' satisfies ProblemCode;
  readonly kind = 'invalid';
}

export class SlotsAlike extends Refusal {
  readonly code = 'workshops.slots-alike' satisfies ProblemCode;
  readonly kind = 'invalid';
}

export class SlotUnknown extends Refusal {
  readonly code = 'workshops.slot-unknown' satisfies ProblemCode;
  readonly kind = 'invalid';
}

/** Signatures are taken from the opening until some hours after the end. */
export class SigningClosed extends Refusal {
  readonly code = 'workshops.signing-closed' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** Nobody recorded that they were there. */
export class NothingToSign extends Refusal {
  readonly code = 'workshops.nothing-to-sign' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** What was recorded is no longer what the person read: they read it again before they sign. */
export class AttendanceChanged extends Refusal {
  readonly code = 'workshops.attendance-changed' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** A drawing is signed with, and only then. */
export class DrawingMissing extends Refusal {
  readonly code = 'workshops.drawing-missing' satisfies ProblemCode;
  readonly kind = 'invalid';
}

export class HoursImpossible extends Refusal {
  readonly code = 'workshops.hours-impossible' satisfies ProblemCode;
  readonly kind = 'invalid';
}

/** A workshop is countersigned once it is over. */
export class NotOver extends Refusal {
  readonly code = 'workshops.not-over' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** Somebody is neither present nor absent yet. */
export class PresenceMissing extends Refusal {
  readonly code = 'workshops.presence-missing' satisfies ProblemCode;
  readonly kind = 'conflict';
}
