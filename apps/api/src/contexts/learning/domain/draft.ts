import type { EntryValue } from '@cheminer/vocabulary/entries';

export type KeptDraft = Readonly<{ value: EntryValue; version: number; writeId: string }>;

/** What somebody typed, from which version on. `afterWrite` is an earlier write of theirs whose answer never came. */
export type IncomingDraft = Readonly<{
  value: EntryValue;
  baseVersion: number;
  writeId: string;
  afterWrite: string | null;
}>;

/**
 * What becomes of it: kept (it is there already), written as the next version, or in conflict with what another
 * device wrote meanwhile: then both texts stay, and the person chooses.
 */
export function decideDraft(kept: KeptDraft | null, incoming: IncomingDraft): 'kept' | 'write' | 'conflict' {
  if (kept === null) return 'write';
  if (kept.writeId === incoming.writeId || isSameValue(kept.value, incoming.value)) return 'kept';
  const follows = kept.version === incoming.baseVersion || kept.writeId === incoming.afterWrite;
  return follows ? 'write' : 'conflict';
}

export const isSameValue = (one: EntryValue, other: EntryValue): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
