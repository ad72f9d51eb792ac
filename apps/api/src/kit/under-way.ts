import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/**
 * Work that other processes can see is under way. A connection holds an advisory lock of that name meanwhile:
 * PostgreSQL lets it go when the work ends, and as soon as the process dies.
 */
@Injectable()
export class UnderWay {
  constructor(private readonly dataSource: DataSource) {}

  async while<T>(name: string, work: () => Promise<T>): Promise<T> {
    const connection = this.dataSource.createQueryRunner();
    try {
      await connection.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name]);
      return await work();
    } finally {
      // A connection that broke has let go already.
      await connection
        .query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [name])
        .catch(() => undefined);
      await connection.release();
    }
  }
}
