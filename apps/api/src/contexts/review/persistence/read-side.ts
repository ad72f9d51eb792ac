import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import QueryStream from 'pg-query-stream';
import { DataSource } from 'typeorm';
import { readRole } from '../../../kit/database.ts';

/** Asks one thing of the published views. */
export type Read = <Row>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;

/**
 * One instant of the database, by a role that may read the views of schema `read` and nothing else: PostgreSQL
 * itself keeps content away. Whoever stops reading for a minute gives the connection back.
 */
const begin = `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL ROLE ${readRole};
  SET LOCAL idle_in_transaction_session_timeout = '60s'`;

@Injectable()
export class ReadSide {
  constructor(private readonly dataSource: DataSource) {}

  /** All that the work asks is read at the same instant, so that no two figures of a screen differ. */
  async read<T>(work: (read: Read) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      await client.query(begin);
      return await work(async (sql, values = []) => (await client.query(sql, [...values])).rows).finally(() =>
        client.query('ROLLBACK'),
      );
    } finally {
      await runner.release();
    }
  }

  query<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.read((read) => read<Row>(sql, values));
  }

  /** Row by row through a cursor: memory stays flat however long the answer is. Ends with the reader, early or not. */
  async *stream<Row>(sql: string, values: readonly unknown[] = []): AsyncGenerator<Row> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      await client.query(begin);
      try {
        yield* client.query(new QueryStream(sql, [...values], { batchSize: 200 })) as AsyncIterable<Row>;
      } finally {
        await client.query('ROLLBACK');
      }
    } finally {
      await runner.release();
    }
  }
}
