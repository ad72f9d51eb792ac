import type { World } from '../../../../test/world.ts';

/** Names of the tables of the room in which the words still are. */
export async function tablesThatSay(world: World, words: string): Promise<string[]> {
  const tables = await world.db.query<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_name LIKE 'room\\_%' ORDER BY 1`,
  );
  expect(tables.length).toBeGreaterThanOrEqual(8);
  const says = async (name: string) =>
    (await world.db.query(`SELECT 1 FROM ${name} AS row WHERE strpos(row::text, $1) > 0`, [words])).length >
    0;
  const found = [];
  for (const { name } of tables) if (await says(name)) found.push(name);
  return found;
}
