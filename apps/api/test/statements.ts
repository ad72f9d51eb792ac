import pg from 'pg';
import type { World } from './world.ts';

type Query = (statement: string | { text?: string }, ...rest: unknown[]) => unknown;

/**
 * How many statements reach the world's database while the work runs, whoever sends them; a stream by cursor is one.
 * The queues look after themselves now and then: that is nobody's work and is not counted.
 */
export async function countStatements(
  { env }: Pick<World, 'env'>,
  work: () => PromiseLike<unknown>,
): Promise<number> {
  const database = new URL(env.DATABASE_URL).pathname.slice(1);
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  let count = 0;
  prototype.query = function counted(this: pg.Client, statement, ...rest) {
    const text = typeof statement === 'string' ? statement : (statement.text ?? '');
    if (this.database === database && !text.includes('pgboss.')) count += 1;
    return query.call(this, statement, ...rest);
  };
  try {
    await work();
    return count;
  } finally {
    prototype.query = query;
  }
}
