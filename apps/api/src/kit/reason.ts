import type { ProblemCode } from '@cheminer/vocabulary';
import { Refusal } from './refusal.ts';

const reasonLength = { min: 3, max: 500 };

/** Something that people count on changes, and nobody said why in a few words. */
export class ReasonNeeded extends Refusal {
  readonly code = 'request.reason-needed' satisfies ProblemCode;
  readonly kind = 'invalid';
}

/** Why something that people count on is changed. @throws ReasonNeeded under 3 or over 500 characters */
export function checkedReason(reason: string | null | undefined, pointer = '/reason'): string {
  const said = reason?.trim() ?? '';
  const { min, max } = reasonLength;
  if (said.length < min || said.length > max) throw new ReasonNeeded({ pointer, min, max });
  return said;
}
