import type { Write } from './write.ts';

/** What went out after the line was back: told once, until somebody has read it. */
export type SentLater = Readonly<{ what: Write['what']; cohortId: string; stepKey: string; doneAt: string }>;

export type Standing = Readonly<{
  /** What the server does not have yet. */
  writes: readonly Write[];
  sending: boolean;
  online: boolean;
  /** When the server last acknowledged something of this page, as it dates it. */
  savedAt: string | null;
  sentLater: readonly SentLater[];
  /** What the page shows is a copy that this device kept at that instant; null when the server answered. */
  copyOf: string | null;
}>;

let now: Standing = {
  writes: [],
  sending: false,
  online: navigator.onLine,
  savedAt: null,
  sentLater: [],
  copyOf: null,
};
const listeners = new Set<() => void>();

/** Light enough for every page: the outbox itself is fetched when the first thing is left. */
export const standing = {
  now: (): Standing => now,

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },

  change(news: Partial<Standing>): void {
    now = { ...now, ...news };
    listeners.forEach((listener) => listener());
  },

  sent({ what, cohortId, stepKey, doneAt }: Write, savedAt: string, isLate: boolean): void {
    const isTold = isLate && what !== 'position';
    const sentLater = isTold ? [...now.sentLater, { what, cohortId, stepKey, doneAt }] : now.sentLater;
    standing.change({ savedAt, sentLater });
  },

  /** Somebody has read what went out. */
  read: (): void => standing.change({ sentLater: [] }),

  /** Another person: nothing of the former is shown. */
  forget: (): void => standing.change({ writes: [], savedAt: null, sentLater: [], copyOf: null }),
};
