import { type Entry, type EntryValue, isEmpty, isTaken } from '@cheminer/vocabulary/entries';
import { EntryInvalid, EntryUnknown, TextTooLong } from './learning.refusals.ts';

/** @throws EntryUnknown, EntryInvalid, TextTooLong */
export function checkEntry(entries: readonly Entry[], key: string, value: EntryValue): void {
  const entry = entries.find((each) => each.key === key);
  if (!entry) throw new EntryUnknown({ entry: key });
  if (isEmpty(value)) return;
  if (entry.type === 'text') return checkText(entry, value);
  if (!isTaken(entry, value)) throw new EntryInvalid({ entry: key });
}

function checkText({ key, max }: Entry, value: EntryValue): void {
  if (typeof value !== 'string') throw new EntryInvalid({ entry: key });
  if (value.length > max) throw new TextTooLong({ entry: key, max, length: value.length });
}
