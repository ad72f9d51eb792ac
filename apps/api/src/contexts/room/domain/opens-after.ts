import type { Run } from '@cheminer/workshop-run';

/** In writing, when the next phase opens; null after the last, and where phases follow no date. */
export function opensAfter({ opens }: Run, at: string): Date | null {
  const next = opens?.find((each) => Date.parse(each) > Date.parse(at));
  return next === undefined ? null : new Date(next);
}
