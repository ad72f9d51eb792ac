import type { ProblemCode } from '@cheminer/vocabulary';
import { Refusal } from '../../../kit/refusal.ts';

export class TakesNoFile extends Refusal {
  readonly code = 'learning.takes-no-file' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** Or somebody else’s: nobody learns which. */
export class FileUnknown extends Refusal {
  readonly code = 'learning.file-unknown' satisfies ProblemCode;
  readonly kind = 'not-found';
}
