import type { Draft } from './draft.ts';

const nameOf = (workshopId: string): string => `cheminer.protocol.${workshopId}`;

/** Kept by the tab until it is saved: a page left by mistake is found again as it was. */
export function recall(workshopId: string, revision: number, draft: Draft | null): void {
  if (draft === null) sessionStorage.removeItem(nameOf(workshopId));
  else sessionStorage.setItem(nameOf(workshopId), JSON.stringify({ revision, draft }));
}

/** What a page left unsaved, and over which revision. */
export function recalled(workshopId: string): Readonly<{ revision: number; draft: Draft }> | null {
  const found = sessionStorage.getItem(nameOf(workshopId));
  return found === null ? null : (JSON.parse(found) as { revision: number; draft: Draft });
}
