import { drop, type Place, type Taken, takenBy } from './list.ts';
import { take, type Going } from './take.ts';
import { workerAtHand } from './worker-at-hand.ts';

export type Failure = 'failed' | 'full';

export type Packs = Readonly<{
  /** Null until the device has been asked. */
  taken: readonly Taken[] | null;
  /** One at a time. */
  taking: (Place & Readonly<{ done: number; of: number }>) | null;
  failure: (Place & Readonly<{ why: Failure }>) | null;
}>;

const nothing: Packs = { taken: null, taking: null, failure: null };
let now = nothing;
let owner: string | null = null;
let stopping = new AbortController();
const listeners = new Set<() => void>();

function change(news: Partial<Packs>): void {
  now = { ...now, ...news };
  listeners.forEach((listener) => listener());
}

/** The modules that this device has for the one who is here. Taking goes on while they look at other pages. */
export const packs = {
  now: (): Packs => now,

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },

  async open(accountId: string): Promise<void> {
    if (owner !== accountId) {
      stopping.abort();
      owner = accountId;
      change(nothing);
    }
    const taken = await takenBy(accountId);
    if (owner === accountId) change({ taken });
  },

  async take(going: Omit<Going, 'tell' | 'signal'>): Promise<void> {
    const place = { cohortId: going.cohortId, unitKey: going.pack.unitKey };
    if (now.taking) return;
    const { signal } = (stopping = new AbortController());
    const tell = (done: number, of: number) => !signal.aborted && change({ taking: { ...place, done, of } });
    tell(0, 0);
    change({ failure: null });
    const failure = await tryTo(async () => {
      await workerAtHand();
      void navigator.storage.persist?.();
      await take({ ...going, tell, signal });
    });
    if (owner !== going.accountId) return;
    const isTold = failure !== null && !signal.aborted;
    change({ taking: null, failure: isTold ? { ...place, why: failure } : null });
    await packs.open(going.accountId);
  },

  /** What came stays: it can be gone on with. */
  stop: (): void => stopping.abort(),

  async drop(accountId: string, place: Place): Promise<void> {
    await drop(accountId, place);
    change({ failure: null });
    await packs.open(accountId);
  },
};

async function tryTo(work: () => Promise<void>): Promise<Failure | null> {
  try {
    await work();
    return null;
  } catch (breakdown) {
    return breakdown instanceof DOMException && breakdown.name === 'QuotaExceededError' ? 'full' : 'failed';
  }
}
