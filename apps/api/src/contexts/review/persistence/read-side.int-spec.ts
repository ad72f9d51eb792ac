import { startWorld, type World } from '../../../../test/world.ts';
import { ReadSide } from './read-side.ts';

describe('the side that reads', () => {
  let world: World;
  let readSide: ReadSide;
  beforeAll(async () => {
    world = await startWorld();
    readSide = world.app.get(ReadSide);
  });
  afterAll(() => world.close());

  const stream = <Row>(sql: string, values?: unknown[]) =>
    readSide.stream<Row>((_, rows) => rows<Row>(sql, values));
  const first = async (rows: AsyncGenerator<unknown>) => (await rows.next()).value;

  it('is kept by PostgreSQL itself from every table behind the views', async () => {
    const tables = await world.db.query<{ name: string }[]>(
      `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
        WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    const names = tables.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['public.learning_answer', 'public.identity_account']));
    for (const name of names) {
      await expect(readSide.query(`SELECT * FROM ${name}`)).rejects.toThrow('permission denied');
      await expect(first(stream(`SELECT * FROM ${name}`))).rejects.toThrow('permission denied');
    }
  });

  it('reads every published view', async () => {
    const views = await world.db.query<{ name: string }[]>(
      `SELECT viewname AS name FROM pg_views WHERE schemaname = 'read'`,
    );
    expect(views.length).toBeGreaterThanOrEqual(10);
    for (const { name } of views) await readSide.query(`SELECT * FROM read.${name} LIMIT 1`);
  });

  it('writes nothing, not even where its role could', async () => {
    await expect(readSide.query('CREATE TEMPORARY TABLE note (text text)')).rejects.toThrow(
      /read-only|permission denied/,
    );
  });

  it('reads at one instant, whatever is written meanwhile', async () => {
    const people = () => world.db.query<[{ count: string }]>('SELECT count(*) FROM read.identity_person');
    const counts = await readSide.read(async (read) => {
      const count = async () =>
        (await read<{ count: string }>('SELECT count(*) FROM read.identity_person'))[0]!.count;
      const before = await count();
      await world.db.query(
        `INSERT INTO identity_account VALUES (gen_random_uuid(), 'a@demo.example', 'A', 'B', 'x', 'Europe/Paris', now())`,
      );
      return [before, await count()];
    });
    expect(counts[0]).toBe(counts[1]);
    expect((await people())[0].count).toBe(String(Number(counts[0]) + 1));
  });

  it('gives its connection back as it was, after an answer, a failure or a reader who leaves', async () => {
    const role = async () =>
      (await world.db.query<[{ role: string }]>('SELECT current_role AS role'))[0].role;
    for (let time = 0; time < 30; time += 1) {
      await readSide.query('SELECT 1');
      await expect(readSide.query('SELECT 1 / 0')).rejects.toThrow('division by zero');
      for await (const row of stream<{ n: number }>('SELECT n FROM generate_series(1, 5000) AS n')) {
        if (row.n === 3) break;
      }
      await expect(first(stream('SELECT 1 / 0'))).rejects.toThrow('division by zero');
    }
    expect(await role()).toBe('cheminer_app');
    const [{ open }] = await world.db.query<[{ open: number }]>(
      `SELECT count(*)::int AS open FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%'`,
    );
    expect(open).toBe(0);
  });

  it('streams an answer of any length, in order', async () => {
    let last = 0;
    for await (const { n } of stream<{ n: number }>(
      'SELECT n FROM generate_series(1, $1::int) AS n',
      [10_000],
    )) {
      expect(n).toBe(last + 1);
      last = n;
    }
    expect(last).toBe(10_000);
  });
});
