import { setTimeout } from 'node:timers/promises';
import type { Lock, Locker, RequestRelease } from '@tus/server';
import pg from 'pg';
import { asAppRole } from '../../../kit/database.ts';
import { UploadConflict } from '../domain/media.refusals.ts';

const patience = { milliseconds: 10_000, between: 200 };

type Holder = Readonly<{ askToRelease: RequestRelease; released: Promise<void>; release: () => void }>;

/**
 * One request at a time writes an upload. In this process, whoever waits asks the holder to end: a line that broke
 * leaves a request behind. Between processes, an advisory lock of PostgreSQL, which ends with the process.
 */
export class UploadLocks implements Locker {
  private readonly holders = new Map<string, Holder>();
  private connection: Promise<pg.Client> | undefined;

  constructor(private readonly databaseUrl: string) {}

  newLock(id: string): Lock {
    return {
      lock: async (_signal, askToRelease) => {
        await this.holdHere(id, askToRelease);
        await this.holdEverywhere(id).catch((error: unknown) => {
          this.releaseHere(id);
          throw error;
        });
      },
      unlock: async () => {
        this.releaseHere(id);
        await this.ask('SELECT pg_advisory_unlock(hashtextextended($1, 0)) AS done', id);
      },
    };
  }

  async holding<T>(id: string, work: () => Promise<T>): Promise<T> {
    const lock = this.newLock(id);
    await lock.lock(new AbortController().signal, () => undefined);
    return work().finally(() => lock.unlock());
  }

  async end(): Promise<void> {
    await (await this.connection)?.end();
  }

  /** @throws UploadConflict when the holder does not end */
  private async holdHere(id: string, askToRelease: RequestRelease): Promise<void> {
    for (let holder = this.holders.get(id); holder; holder = this.holders.get(id)) {
      await holder.askToRelease();
      const tooLong = setTimeout(patience.milliseconds, undefined, { ref: false });
      await Promise.race([holder.released, tooLong]);
      if (this.holders.get(id) === holder) throw new UploadConflict();
    }
    let release = () => {};
    const released = new Promise<void>((resolve) => void (release = resolve));
    this.holders.set(id, { askToRelease, released, release });
  }

  private releaseHere(id: string): void {
    const holder = this.holders.get(id);
    this.holders.delete(id);
    holder?.release();
  }

  private async holdEverywhere(id: string): Promise<void> {
    for (let waited = 0; waited < patience.milliseconds; waited += patience.between) {
      if (await this.ask('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS done', id)) return;
      await setTimeout(patience.between);
    }
    throw new UploadConflict();
  }

  private async ask(sql: string, id: string): Promise<boolean> {
    this.connection ??= this.connect();
    const { rows } = await (await this.connection).query<{ done: boolean }>(sql, [`upload:${id}`]);
    return rows[0]!.done;
  }

  /** One for all the locks of the process. Lost, the next who asks opens another. */
  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({ ...asAppRole(this.databaseUrl), application_name: 'cheminer uploads' });
    const forget = () => void (this.connection = undefined);
    client.on('error', forget);
    await client.connect().catch((error: unknown) => {
      forget();
      throw error;
    });
    return client;
  }
}
