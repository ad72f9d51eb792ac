import { fileLimits, type ProblemCode } from '@cheminer/vocabulary';
import { Refusal } from '../../../kit/refusal.ts';

export class FileTooLarge extends Refusal {
  readonly code = 'media.file-too-large' satisfies ProblemCode;
  readonly kind = 'too-large';

  constructor() {
    super({ max: fileLimits.bytes });
  }
}

export class FileEmpty extends Refusal {
  readonly code = 'media.file-empty' satisfies ProblemCode;
  readonly kind = 'invalid';
}

/** By its bytes, whatever its name says. */
export class TypeNotAccepted extends Refusal {
  readonly code = 'media.type-not-accepted' satisfies ProblemCode;
  readonly kind = 'invalid';
}

export class TooManyFiles extends Refusal {
  readonly code = 'media.too-many-files' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** Or somebody else’s: nobody learns which. */
export class UploadUnknown extends Refusal {
  readonly code = 'media.upload-unknown' satisfies ProblemCode;
  readonly kind = 'not-found';
}

/** Sent from elsewhere than where it was left, or while another request writes it. */
export class UploadConflict extends Refusal {
  readonly code = 'media.upload-conflict' satisfies ProblemCode;
  readonly kind = 'conflict';
}
