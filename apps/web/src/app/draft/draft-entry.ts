import type { Problem, Schemas } from '@cheminer/api-client';
import type { Outbox } from '../outbox/outbox.ts';
import type { Standing } from '../outbox/standing.ts';
import type { Acknowledged, Draft, EntryValue, Write } from '../outbox/write.ts';
import { type DraftState, stateOfDraft } from './draft-state.ts';
import type { Rhythm } from './rhythm.ts';

type Kept = Schemas['DraftResponse'];
export type DraftedStep = Readonly<{ key: string; readOnly: boolean; drafts: readonly Kept[] }>;

export type DraftEntry = Readonly<{
  value: EntryValue;
  readOnly: boolean;
  set: (value: EntryValue) => void;
  /** Sends what was typed, without waiting. */
  flush: () => void;
  state: DraftState;
  /** When the server last acknowledged it, as it dates it. */
  savedAt: string | null;
  /** Two devices wrote: both texts are here until the person chooses. */
  conflict: Readonly<{ mine: EntryValue; theirs: EntryValue; theirsSavedAt: string }> | null;
  /** Why it was not taken; the text stays. */
  problem: Problem | null;
  resolve: (choice: 'mine' | 'theirs' | Readonly<{ value: EntryValue }>) => void;
}>;

/** Where the entries of a step are written. */
export type Desk = Readonly<{
  cohortId: string;
  step: DraftedStep;
  outbox: Outbox;
  rhythm: Rhythm;
  line: Standing;
}>;

export function entryOf(desk: Desk, key: string): DraftEntry {
  const { step, outbox, rhythm } = desk;
  const { mine, base } = found(desk, key);
  const theirs = mine?.state === 'conflict' ? (mine.problem!.current as Acknowledged) : null;
  return {
    ...shown(mine, base),
    readOnly: step.readOnly,
    state: stateOfDraft(mine, base, desk.line),
    set: (value) => step.readOnly || write(desk, key, value),
    flush: rhythm.now,
    conflict: theirs && { mine: mine!.value, theirs: theirs.value, theirsSavedAt: theirs.savedAt },
    resolve(choice) {
      if (!mine || !theirs) return;
      const value = choice === 'theirs' ? null : choice === 'mine' ? mine.value : choice.value;
      void outbox.resolve(mine, value, theirs);
    },
  };
}

const nothing = { value: '' as EntryValue, savedAt: null };

function shown(mine: Draft | undefined, base: Acknowledged | undefined) {
  const { value, savedAt } = base ?? nothing;
  return { value: mine?.value ?? value, savedAt, problem: mine?.state === 'refused' ? mine.problem! : null };
}

/** Found anew: two entries may be set before the screen is drawn again. */
function write(desk: Desk, key: string, value: EntryValue): void {
  const { mine, base } = found(desk, key);
  const baseVersion = mine?.baseVersion ?? base?.version ?? 0;
  const place = { cohortId: desk.cohortId, stepKey: desk.step.key };
  void desk.outbox.keep(place, { what: 'draft', entryKey: key, value, baseVersion });
  desk.rhythm.soon();
}

/** What the server has of an entry, and what this device left since. */
function found({ cohortId, step, outbox }: Desk, key: string) {
  const place = { cohortId, stepKey: step.key };
  const isOwn = (each: Write): each is Draft =>
    each.what === 'draft' && each.entryKey === key && each.stepKey === step.key && each.cohortId === cohortId;
  const own = outbox.left().filter(isOwn);
  const kept = step.drafts.find(({ entryKey }) => entryKey === key);
  return {
    mine: own.sort((one, other) => one.order - other.order).at(-1),
    base: latestOf(kept, outbox.acknowledged(place, key)),
  };
}

/** A page kept for off-line reading may be older than what this device has sent since. */
function latestOf(kept: Kept | undefined, known: Acknowledged | undefined): Acknowledged | undefined {
  if (!kept) return known;
  return known && known.version > kept.version ? known : kept;
}
