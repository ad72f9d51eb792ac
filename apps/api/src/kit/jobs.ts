import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { type JobResult, PgBoss } from 'pg-boss';
import { asAppRole } from './database.ts';
import { Env } from './env.ts';
import { Transaction } from './transaction.ts';

/**
 * A worker that finds as many as it takes comes back at once: PostgreSQL's word of many jobs wakes it a single time,
 * and it would leave the others for its next look round, half a minute later.
 */
const oneAfterTheOther = { batchSize: 2, burstWhenBatchFull: true, perJobResults: true } as const;

/**
 * Background work, kept in PostgreSQL by pg-boss: at least once, retried, dead-lettered after the last try.
 * Contexts register their handlers at start; only a process that works runs them.
 */
@Injectable()
export class Jobs implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Jobs.name);
  private readonly handlers = new Map<string, (data: never) => Promise<void>>();
  private readonly crons = new Map<string, string>();
  private readonly boss: PgBoss;

  constructor(
    private readonly env: Env,
    private readonly tx: Transaction,
  ) {
    const quiet = { migrate: false, createSchema: false, supervise: env.WORKER, schedule: env.WORKER };
    this.boss = new PgBoss({ ...asAppRole(env.DATABASE_URL), max: 3, useListenNotify: env.WORKER, ...quiet });
    this.boss.on('error', (error) => this.logger.error(error));
  }

  async onModuleInit(): Promise<void> {
    await this.boss.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 5_000 });
  }

  register<Data>(name: string, handle: (data: Data) => Promise<void>): void {
    this.handlers.set(name, handle);
  }

  /** Work that comes back by the clock (`cron`, in UTC), once however many processes work. */
  every(name: string, cron: string, work: () => Promise<void>): void {
    this.register(name, work);
    this.crons.set(name, cron);
  }

  /** Asks for the job in the current transaction: rolled back, it was never asked for. */
  async ask(name: string, data: object): Promise<void> {
    const { manager } = this.tx;
    const db = {
      executeSql: async (sql: string, values?: unknown[]) => ({ rows: await manager.query(sql, values) }),
    };
    await this.boss.send(name, data, { db });
  }

  /** Makes the queues of the registered handlers, so that whoever asks finds them. */
  async onApplicationBootstrap(): Promise<void> {
    for (const name of this.handlers.keys()) {
      await this.boss.createQueue(name, { notify: true, retryLimit: 5, retryBackoff: true });
    }
  }

  async work(): Promise<void> {
    for (const [name, handle] of this.handlers) {
      await this.boss.work(name, oneAfterTheOther, async (jobs) => {
        const results: JobResult[] = [];
        for (const { id, data } of jobs) results.push({ id, ...(await outcomeOf(handle(data as never))) });
        return results;
      });
    }
    for (const [name, cron] of this.crons) await this.boss.schedule(name, cron);
  }

  /** Runs all that is waiting, now and in this process; answers how many jobs ran. For tests and scenarios. */
  async runPending(): Promise<number> {
    let count = 0;
    for (const [name, handle] of this.handlers) {
      for (let batch = await this.boss.fetch(name); batch.length > 0; batch = await this.boss.fetch(name)) {
        for (const { id, data } of batch) {
          await handle(data as never);
          await this.boss.complete(name, id);
          count += 1;
        }
      }
    }
    return count;
  }
}

/** One that fails is tried again; whatever was taken with it is not. */
const outcomeOf = (work: Promise<void>): Promise<Pick<JobResult, 'status' | 'output'>> =>
  work.then(
    () => ({ status: 'completed' }),
    (output: unknown) => ({ status: 'failed', output }),
  );
