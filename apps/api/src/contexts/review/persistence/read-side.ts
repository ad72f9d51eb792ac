import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import QueryStream from 'pg-query-stream';
import { DataSource } from 'typeorm';
import { readRole } from '../../../kit/database.ts';

/** Asks one thing of the published views. */
export type Read = <Row>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;
/** The same, row by row through a cursor: memory stays flat however long the answer is. */
export type ReadRows = <Row>(sql: string, values?: readonly unknown[]) => AsyncIterable<Row>;

/**
 * One instant of the database, by a role that may read the views of schema `read` and nothing else: PostgreSQL
 * itself keeps content away.
 */
const begin = `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL ROLE ${readRole}`;

@Injectable()
export class ReadSide {
  constructor(private readonly dataSource: DataSource) {}

  query<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.read((read) => read<Row>(sql, values));
  }

  /** All that the work asks is read at the same instant, so that no two figures of a screen differ. */
  async read<T>(work: (read: Read) => Promise<T>): Promise<T> {
    const instant = await this.open();
    try {
      return await work(instant.read);
    } finally {
      await instant.close();
    }
  }

  /** What the work yields, bit by bit, read at one instant. Ends with its reader, who may leave early. */
  async *stream<T>(work: (read: Read, rows: ReadRows) => AsyncIterable<T>): AsyncGenerator<T> {
    const instant = await this.open();
    try {
      yield* work(instant.read, instant.rows);
    } finally {
      await instant.close();
    }
  }

  private async open(): Promise<{ read: Read; rows: ReadRows; close: () => Promise<void> }> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      await client.query(begin);
      return {
        read: async (sql, values = []) => (await client.query(sql, [...values])).rows,
        rows: (sql, values = []) => client.query(new QueryStream(sql, [...values], { batchSize: 200 })),
        close: () =>
          client
            .query('ROLLBACK')
            .then(() => undefined)
            .finally(() => runner.release()),
      };
    } catch (error) {
      await runner.release();
      throw error;
    }
  }
}
