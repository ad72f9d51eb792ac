import type { ProblemCode } from '@cheminer/vocabulary';
import { Refusal } from '../../../kit/refusal.ts';

export class ReadTooOften extends Refusal {
  readonly code = 'interop.read-too-often' satisfies ProblemCode;
  readonly kind = 'too-many';
}
