import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

type Unit = Readonly<{ manager: EntityManager; held: Set<string> }>;

/** Runs one unit of work; repositories ask it for the manager to use. A nested run joins the outer one. */
@Injectable()
export class Transaction {
  private readonly current = new AsyncLocalStorage<Unit>();

  constructor(private readonly dataSource: DataSource) {}

  get manager(): EntityManager {
    return this.current.getStore()?.manager ?? this.dataSource.manager;
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.getStore()) return work();
    return this.dataSource.transaction((manager) => this.current.run({ manager, held: new Set() }, work));
  }

  /** Makes everybody who asks for the same name wait until this transaction ends. */
  async lock(name: string): Promise<void> {
    const held = this.current.getStore()?.held;
    if (held?.has(name)) return;
    await this.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
    held?.add(name);
  }
}
