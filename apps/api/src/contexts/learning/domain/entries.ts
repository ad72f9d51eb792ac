import type { StepKind } from '@cheminer/vocabulary';
import type { CompletionRule } from './completion-rule.ts';
import { EntryInvalid, EntryUnknown, TextTooLong } from './learning.refusals.ts';

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

/** @throws EntryUnknown, EntryInvalid, TextTooLong */
export function checkEntry(entries: readonly Entry[], key: string, value: EntryValue): void {
  const entry = entries.find((each) => each.key === key);
  if (!entry) throw new EntryUnknown({ entry: key });
  if (isEmpty(value)) return;
  if (entry.type === 'text') return checkText(entry, value);
  if (!isTaken(entry, value)) throw new EntryInvalid({ entry: key });
}

const isTaken = (entry: Entry, value: EntryValue): boolean =>
  typeof value === 'string' ? isOneOf(entry, value) : areSomeOf(entry, value);

const isOneOf = ({ type, options }: Entry, value: string): boolean =>
  type === 'choice' && options.includes(value);

function areSomeOf({ type, options }: Entry, given: readonly string[]): boolean {
  if (type === 'choice') return false;
  const chosen = type === 'pairs' ? given.filter((each) => each !== '') : given;
  const isKnown = chosen.every((each) => options.includes(each)) && new Set(chosen).size === chosen.length;
  return isKnown && (type !== 'order' || chosen.length === options.length);
}

function checkText({ key, max }: Entry, value: EntryValue): void {
  if (typeof value !== 'string') throw new EntryInvalid({ entry: key });
  if (value.length > max) throw new TextTooLong({ entry: key, max, length: value.length });
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

/** How many of the needed entries are still to be filled in. */
export function missingEntries(
  kind: StepKind,
  entries: readonly Entry[],
  { atLeast, characters }: Pick<CompletionRule, 'atLeast' | 'characters'>,
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
