import pg from 'pg';

type Query = (...args: unknown[]) => unknown;

/** How many statements reach PostgreSQL while the work runs, whoever sends them; a stream by cursor is one. */
export async function countStatements(work: () => PromiseLike<unknown>): Promise<number> {
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  let count = 0;
  prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    count += 1;
    return query.apply(this, args);
  };
  try {
    await work();
    return count;
  } finally {
    prototype.query = query;
  }
}
