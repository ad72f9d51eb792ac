import type { Run } from '@cheminer/workshop-run';

/** In writing, when the next phase opens or the last one closes; null after it, and where phases follow no date. */
export function opensAfter({ opens, closes }: Run, at: string): Date | null {
  const next = [...(opens ?? []), ...(closes === null ? [] : [closes])].find(
    (each) => Date.parse(each) > Date.parse(at),
  );
  return next === undefined ? null : new Date(next);
}
