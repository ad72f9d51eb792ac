import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { LeftFile } from './left-file.ts';
import { standing } from './standing.ts';
import type { Acknowledged, Write } from './write.ts';

interface Kept extends DBSchema {
  writes: { key: string; value: Write };
  acknowledged: { key: string; value: Acknowledged };
  files: { key: string; value: LeftFile };
}

const nameOf = (accountId: string): string => `cheminer-left-${accountId}`;

/**
 * What one account left on this device, until the server has it. Another account's is never opened. A device that
 * keeps nothing (full, or forbidden) still has what is in memory, and sends it; the person is told.
 */
export class Store {
  private readonly writesHere = new Map<string, Write>();
  private readonly knownHere = new Map<string, Acknowledged>();
  private readonly filesHere = new Map<string, LeftFile>();

  private constructor(private db: IDBPDatabase<Kept> | null) {}

  static async open(accountId: string): Promise<Store> {
    const store: Store = new Store(null);
    store.db = await openKept(accountId, () => store.close()).catch(keepsNothing);
    return store;
  }

  async writes(): Promise<Write[]> {
    const found = await this.reading((db) => db.getAll('writes'));
    if (!found) return [...this.writesHere.values()];
    this.writesHere.clear();
    found.forEach((write) => this.writesHere.set(write.id, write));
    return found;
  }

  async acknowledged(): Promise<Map<string, Acknowledged>> {
    const found = await this.reading((db) =>
      Promise.all([db.getAllKeys('acknowledged'), db.getAll('acknowledged')]),
    );
    if (!found) return new Map(this.knownHere);
    const [keys, values] = found;
    return new Map(keys.map((key, index) => [key, values[index]!]));
  }

  /** At once or not at all: a browser that closes half-way leaves either the old list or the new one. */
  async change(put: readonly Write[], gone: readonly string[]): Promise<void> {
    put.forEach((write) => this.writesHere.set(write.id, write));
    gone.forEach((id) => this.writesHere.delete(id));
    await this.writing(async (db) => {
      const change = db.transaction('writes', 'readwrite');
      const asked = [
        ...put.map((write) => change.store.put(write)),
        ...gone.map((id) => change.store.delete(id)),
      ];
      // Without waiting for the answers: a page that closes now has already said all it had to.
      change.commit();
      await Promise.all([...asked, change.done]);
    });
  }

  async acknowledge(place: string, known: Acknowledged): Promise<void> {
    this.knownHere.set(place, known);
    await this.writing(async (db) => void (await db.put('acknowledged', known, place)));
  }

  async files(): Promise<LeftFile[]> {
    const found = await this.reading((db) => db.getAll('files'));
    return [...(found ?? []), ...this.filesHere.values()];
  }

  /** Whether it is still to be sent: another tab may have. */
  async hasFile(id: string): Promise<boolean> {
    const found = await this.reading((db) => db.count('files', id));
    return found !== 0 || this.filesHere.has(id);
  }

  /** A device without room for a file may still have some for what is typed. */
  async keepFile(left: LeftFile): Promise<void> {
    const isKept = await this.db?.put('files', left).then(
      () => true,
      () => false,
    );
    if (isKept) return;
    this.filesHere.set(left.id, left);
    keepsNothing();
  }

  async forgetFile(id: string): Promise<void> {
    this.filesHere.delete(id);
    await this.writing((db) => db.delete('files', id));
  }

  close(): void {
    this.db?.close();
    this.db = null;
  }

  private async reading<T>(read: (db: IDBPDatabase<Kept>) => Promise<T>): Promise<T | null> {
    try {
      return this.db && (await read(this.db));
    } catch {
      return null;
    }
  }

  private async writing(write: (db: IDBPDatabase<Kept>) => Promise<void>): Promise<void> {
    try {
      if (this.db) await write(this.db);
    } catch {
      // Full: what was kept before stays for the next opening; from here on this page holds and sends the rest.
      this.close();
      keepsNothing();
    }
  }
}

/** @throws what the browser says, be it at once, where it keeps nothing */
async function openKept(accountId: string, leave: () => void): Promise<IDBPDatabase<Kept>> {
  return openDB<Kept>(nameOf(accountId), 2, {
    upgrade(fresh, before) {
      fresh.createObjectStore('files', { keyPath: 'id' });
      if (before > 0) return;
      fresh.createObjectStore('writes', { keyPath: 'id' });
      fresh.createObjectStore('acknowledged');
    },
    // Somebody signs out in another tab: what is kept must be free to go.
    blocking: leave,
  });
}

function keepsNothing(): null {
  standing.change({ keeps: false });
  return null;
}

/** At sign-out nothing of the account stays on the device. */
export function eraseStore(accountId: string): Promise<void> {
  return new Promise((resolve) => {
    const asked = indexedDB.deleteDatabase(nameOf(accountId));
    for (const name of ['success', 'error', 'blocked'] as const)
      asked.addEventListener(name, () => resolve());
  });
}
