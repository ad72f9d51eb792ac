import type { StepKind } from '../step-kinds.ts';

/** A text, a chosen key, a rating; or several keys, in their order. */
export type EntryValue = string | readonly string[];

/** One thing that a step asks its learner to fill in. */
export type Entry = Readonly<{
  key: string;
  /** `choices`: a set of keys; `order`: all of them, once each; `pairs`: as many as there are, or blanks still. */
  type: 'text' | 'choice' | 'choices' | 'order' | 'pairs';
  /** Keys to choose from; empty for a text. */
  options: readonly string[];
  /** Longest text, in characters. */
  max: number;
  needed: boolean;
}>;

/** Longest page of a journal, in characters: about twelve printed pages. */
export const journalMax = 20_000;

/** Whether the entry may have that value. */
export const isTaken = (entry: Entry, value: EntryValue): boolean =>
  typeof value === 'string' ? isOneOf(entry, value) : areSomeOf(entry, value);

const isOneOf = ({ type, options }: Entry, value: string): boolean =>
  type === 'choice' && options.includes(value);

function areSomeOf({ type, options }: Entry, given: readonly string[]): boolean {
  if (type === 'choice') return false;
  const chosen = type === 'pairs' ? given.filter((each) => each !== '') : given;
  const isKnown = chosen.every((each) => options.includes(each)) && new Set(chosen).size === chosen.length;
  return isKnown && (type !== 'order' || chosen.length === options.length);
}

export const isEmpty = (value: EntryValue): boolean =>
  typeof value === 'string' ? value.trim() === '' : value.length === 0;

export type Filled = ReadonlyMap<string, EntryValue>;

/** Whether the entry is filled in as it is asked now: what was accepted of an earlier charter is not accepted of this one. */
function holds(entry: Entry, filled: Filled): boolean {
  const value = filled.get(entry.key) ?? '';
  return !isEmpty(value) && (entry.type === 'text' || isTaken(entry, value));
}

/** Those that are filled in. */
export const filledEntries = (entries: readonly Entry[], filled: Filled): Entry[] =>
  entries.filter((entry) => holds(entry, filled));

/** What the author asks of the entries: so many are enough (null: all that are needed), a text at least so long. */
type Asked = Readonly<{ atLeast: number | null; characters: number }>;

/** How many of the needed entries are still to be filled in. */
export function missingEntries(
  kind: StepKind,
  entries: readonly Entry[],
  { atLeast, characters }: Asked,
  filled: Filled,
  files: number,
): number {
  const isLong = ({ key }: Entry): boolean =>
    kind !== 'journal' || String(filled.get(key)).trim().length >= characters;
  const done = filledEntries(entries, filled).filter(isLong);
  if (kind === 'fieldwork') return done.length > 0 || files > 0 ? 0 : 1;
  const needed = entries.filter((entry) => entry.needed);
  const missing = needed.filter((entry) => !done.includes(entry)).length;
  return atLeast === null ? missing : Math.max(0, Math.min(missing, atLeast - (needed.length - missing)));
}

/** What such a step lacks. */
export const missingReason = (kind: StepKind): 'entries' | 'deliverable' =>
  kind === 'fieldwork' ? 'deliverable' : 'entries';
