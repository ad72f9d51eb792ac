import { nameOf } from './counted.ts';
import type { LeftFile } from './left-file.ts';
import type { Write } from './write.ts';

/** What went out after the line was back: told once, until somebody has read it. */
export type SentLater = Readonly<{
  name: string;
  what: Write['what'];
  cohortId: string;
  stepKey: string;
  doneAt: string;
}>;

export type Standing = Readonly<{
  /** What the server does not have yet. */
  writes: readonly Write[];
  files: readonly LeftFile[];
  /** Whether the device keeps all that; otherwise only this page holds it. */
  keeps: boolean;
  sending: boolean;
  online: boolean;
  /** When the server last acknowledged something of this page, as it dates it. */
  savedAt: string | null;
  sentLater: readonly SentLater[];
  /** What the page shows is a copy that this device kept at that instant; null when the server answered. */
  copyOf: string | null;
  /** A newer version of the app waits. */
  isNewer: boolean;
}>;

let now: Standing = {
  writes: [],
  files: [],
  keeps: true,
  sending: false,
  online: navigator.onLine,
  savedAt: null,
  sentLater: [],
  copyOf: null,
  isNewer: false,
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

  sent(write: Write, savedAt: string, isLate: boolean): void {
    const { what, cohortId, stepKey, doneAt } = write;
    if (!isLate || what === 'position') return standing.change({ savedAt });
    const name = nameOf(write);
    const others = now.sentLater.filter((each) => each.name !== name);
    standing.change({ savedAt, sentLater: [...others, { name, what, cohortId, stepKey, doneAt }] });
  },

  /** Somebody has read what went out. */
  read: (): void => standing.change({ sentLater: [] }),

  /** Another person: nothing of the former is shown. */
  forget: (): void => standing.change({ writes: [], files: [], savedAt: null, sentLater: [], copyOf: null }),
};
