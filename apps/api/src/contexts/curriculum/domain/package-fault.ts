import type { ProblemCode } from '@cheminer/vocabulary';
import { Refusal } from '../../../kit/refusal.ts';

/** One thing that is wrong in a course package, where an author can find it. `code` is translated by the caller. */
export type PackageFault = Readonly<{ file: string; line: number; code: PackageFaultCode; field: string }>;

export type PackageFaultCode =
  | 'missing-file'
  | 'missing-front-matter'
  | 'yaml'
  | 'missing'
  | 'unknown-field'
  | 'wrong-value'
  | 'too-long'
  | 'duplicate-key'
  | 'unknown-key'
  | 'one-right-option'
  | 'right-option-missing'
  | 'circular'
  | 'step-outside-module'
  | 'empty-module'
  | 'missing-media'
  | 'wrong-media-type'
  | 'raw-html'
  | 'empty-body'
  | 'picture-not-here'
  | 'picture-in-line'
  | 'picture-without-words'
  | 'picture-too-large'
  | 'unreadable-picture'
  | 'unsafe-drawing'
  | 'outside-term';

/** The whole package is refused, with everything that is wrong with it. */
export class InvalidPackage extends Error {
  constructor(readonly faults: readonly PackageFault[]) {
    super(
      faults
        .map(({ file, line, code, field }) => [`${file}:${line}`, field, code].filter(Boolean).join(' '))
        .join('\n'),
    );
  }
}

export class UnknownCourse extends Refusal {
  readonly code = 'curriculum.unknown-course' satisfies ProblemCode;
  readonly kind = 'not-found';
}
