import type { Change } from './queue.ts';
import type { Store } from './store.ts';
import type { Acknowledged, Write } from './write.ts';

/** What waits: in memory for the screens, on the device for good, and the same in every tab of the account. */
export class WaitingList {
  private writes: readonly Write[] = [];
  private known = new Map<string, Acknowledged>();
  private changes = 0;
  private readonly listeners = new Set<() => void>();
  private readonly tabs: BroadcastChannel;

  constructor(
    name: string,
    private readonly store: Store,
  ) {
    this.tabs = new BroadcastChannel(name);
    this.tabs.addEventListener('message', () => void this.reread());
  }

  /** For `useSyncExternalStore`: the same list until it changes. */
  readonly now = (): readonly Write[] => this.writes;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  acknowledged(place: string): Acknowledged | undefined {
    return this.known.get(place);
  }

  async acknowledge(place: string, known: Acknowledged): Promise<void> {
    this.known.set(place, known);
    await this.store.acknowledge(place, known);
  }

  /** In memory at once, for what is typed next; resolved when the device has it. */
  async change({ put, gone }: Change): Promise<void> {
    const kept = this.writes.filter(({ id }) => !gone.includes(id) && !put.some((each) => each.id === id));
    this.writes = [...kept, ...put];
    this.changes += 1;
    this.tell();
    await this.store.change(put, gone);
    this.tabs.postMessage('changed');
  }

  /** Another tab may have left or sent something. What is left here meanwhile is never overwritten by what is read. */
  async reread(): Promise<void> {
    let before: number;
    let found: readonly Write[];
    do {
      before = this.changes;
      found = await this.store.writes();
      this.known = await this.store.acknowledged();
    } while (before !== this.changes);
    this.writes = found;
    this.tell();
  }

  close(): void {
    this.tabs.close();
    this.store.close();
    this.listeners.clear();
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}
