import type { ProblemCode } from '@cheminer/vocabulary';
import { Refusal } from '../../../kit/refusal.ts';

export class SignInRequired extends Refusal {
  readonly code = 'identity.sign-in-required' satisfies ProblemCode;
  readonly kind = 'sign-in';
}

/** The same answer for an unknown address and a wrong password: it does not say who has an account. */
export class WrongCredentials extends Refusal {
  readonly code = 'identity.wrong-credentials' satisfies ProblemCode;
  readonly kind = 'invalid';
}

export class TooManyAttempts extends Refusal {
  readonly code = 'identity.too-many-attempts' satisfies ProblemCode;
  readonly kind = 'too-many';
}

export class PermissionMissing extends Refusal {
  readonly code = 'identity.permission-missing' satisfies ProblemCode;
  readonly kind = 'forbidden';
}

export class OutOfReach extends Refusal {
  readonly code = 'request.not-found' satisfies ProblemCode;
  readonly kind = 'not-found';
}

export class EmailTaken extends Refusal {
  readonly code = 'identity.email-taken' satisfies ProblemCode;
  readonly kind = 'conflict';
}
