import { byRank } from './counted.ts';
import type { Acknowledged, Draft, EntryValue, Left, Place, Write } from './write.ts';

type New = Place & Left & Readonly<{ id: string; doneAt: string }>;

/** What is left anew, beside what waits already: the list to keep, in order, and what is no longer needed of it. */
export type Queued = Readonly<{ write: Write; replaced: Write | null }>;

/**
 * Where something new takes its place. A draft or a place replaces the one of the same entry that has not gone out
 * yet, at its rank, so that whatever was left after it still follows; one that went out is left to be settled.
 */
export function enqueue(waiting: readonly Write[], left: New): Queued {
  const order = 1 + Math.max(0, ...waiting.map((each) => each.order));
  const write = { ...left, order, tried: false, state: 'waiting' } as Write;
  const earlier = waiting.find((each) => isReplacedBy(each, left));
  if (!earlier) return { write, replaced: null };
  if (write.what === 'position' && earlier.what === 'position') {
    const end = write.end || earlier.end;
    return { write: { ...write, order: earlier.order, end }, replaced: earlier };
  }
  const own = earlier.what === 'draft' ? { afterWrite: earlier.afterWrite ?? earlier.id } : {};
  const stillTwo = earlier.state === 'conflict' ? { state: earlier.state, problem: earlier.problem } : {};
  return { write: { ...write, ...own, ...stillTwo, order: earlier.order } as Write, replaced: earlier };
}

function isReplacedBy(earlier: Write, left: New): boolean {
  if (earlier.stepKey !== left.stepKey || earlier.cohortId !== left.cohortId) return false;
  if (earlier.what === 'position') return left.what === 'position' && !earlier.tried;
  return earlier.what === 'draft' && left.what === 'draft' && isOfEntry(earlier, left.entryKey);
}

const isOfEntry = ({ entryKey, tried, state }: Draft, key: string): boolean =>
  entryKey === key && (!tried || state !== 'waiting');

/** What goes out next: the oldest that waits. What was refused, or waits for a choice, holds nothing up. */
export const nextToSend = (writes: readonly Write[]): Write | undefined =>
  writes.filter(({ state }) => state === 'waiting').sort(byRank)[0];

/** What the list becomes: what is put in it, anew or changed, and the names of what leaves it. */
export type Change = Readonly<{ put: readonly Write[]; gone: readonly string[] }>;

/** The server has it. What was typed since starts from its version. */
export const settledBy = (writes: readonly Write[], write: Write, version: number): Change => ({
  put: newerThan(writes, write).map((each) => ({ ...each, baseVersion: version })),
  gone: [write.id],
});

/** The server did not take it: kept aside with the reason, unless something newer will hear the same. */
export function turnedDown(writes: readonly Write[], write: Write, problem: Write['problem']): Change {
  if (newerThan(writes, write).length > 0) return { put: [], gone: [write.id] };
  const state = problem?.code === 'learning.draft-conflict' ? 'conflict' : 'refused';
  return { put: [{ ...write, tried: true, state, problem } as Write], gone: [] };
}

function newerThan(writes: readonly Write[], { id, cohortId, stepKey, ...write }: Write): Draft[] {
  if (write.what !== 'draft') return [];
  return writes.filter(
    (each): each is Draft =>
      each.what === 'draft' &&
      each.id !== id &&
      each.cohortId === cohortId &&
      each.stepKey === stepKey &&
      each.entryKey === write.entryKey &&
      each.state === 'waiting',
  );
}

/** Two devices that wrote the same agree: there is nothing to choose. */
export function agreement(write: Write, problem: Write['problem']): Acknowledged | null {
  const current = problem?.code === 'learning.draft-conflict' ? (problem.current as Acknowledged) : null;
  return current && write.what === 'draft' && isSameValue(write.value, current.value) ? current : null;
}

const isSameValue = (one: EntryValue, other: EntryValue): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
