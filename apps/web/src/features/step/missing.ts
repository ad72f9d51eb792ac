import { entriesOfKind, type EntryValue, missingEntries, missingReason } from '@cheminer/vocabulary/entries';
import type { Step } from './step.ts';

type Handed = Pick<Step, 'kind' | 'rule' | 'content'> & Readonly<{ files: readonly unknown[] }>;

/** What is still to be filled in, as the server names it in its refusal. */
export type Missing = Readonly<{ missing: number; reason: ReturnType<typeof missingReason> }>;

/**
 * The server’s own rule, asked before « J’ai terminé » is kept: off line its refusal would come hours later. The server
 * decides all the same.
 */
export function missingOf(step: Handed, valueOf: (entryKey: string) => EntryValue): Missing {
  const { kind, rule, content, files } = step;
  const source = { ...content, ...content.positioning };
  const entries = rule.by === 'entries' ? entriesOfKind(kind, source) : [];
  const filled = new Map(entries.map(({ key }) => [key, valueOf(key)]));
  const missing = missingEntries(kind, entries, rule, filled, files.length);
  return { missing, reason: missingReason(kind) };
}
