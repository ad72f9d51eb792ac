import type { Arrangement } from './grouping.ts';

const nameOf = (cohortId: string): string => `cheminer.groups.${cohortId}`;

/** Kept by the tab until it is saved: a page left by mistake is found again as it was. */
export function recall(cohortId: string, revision: number, groups: Arrangement | null): void {
  if (groups === null) sessionStorage.removeItem(nameOf(cohortId));
  else sessionStorage.setItem(nameOf(cohortId), JSON.stringify({ revision, groups }));
}

/** Null once other groups were kept. */
export function recalled(cohortId: string, revision: number): Arrangement | null {
  const found = sessionStorage.getItem(nameOf(cohortId));
  if (found === null) return null;
  const kept = JSON.parse(found) as { revision: number; groups: Arrangement };
  return kept.revision === revision ? kept.groups : null;
}
