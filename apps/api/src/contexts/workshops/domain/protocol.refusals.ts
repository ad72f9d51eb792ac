import type { ProblemCode, ProtocolFault } from '@cheminer/vocabulary';
import { Refusal } from '../../../kit/refusal.ts';

/** Somebody else changed it since it was read: both are shown, and the person decides. */
export class ProtocolChanged extends Refusal {
  readonly code = 'workshops.protocol-changed' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** The first reason is named. */
export class ProtocolInvalid extends Refusal {
  readonly code = 'workshops.protocol-invalid' satisfies ProblemCode;
  readonly kind = 'invalid';

  constructor(fault: ProtocolFault) {
    super({ pointer: '/phases', fault });
  }
}
