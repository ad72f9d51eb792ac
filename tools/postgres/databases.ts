import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** The address of a database on the server of the tests (`TEST_DATABASE_URL`). */
export function urlOf(database: string): string {
  const url = new URL(process.env['TEST_DATABASE_URL']!);
  url.pathname = `/${database}`;
  return url.href;
}

/** One statement as the owner, outside any database under test. */
export async function onServer(sql: string): Promise<void> {
  await rowsOf(urlOf('postgres'), sql);
}

/** What one statement, as the owner, answers in a database. */
export async function rowsOf<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Row>(sql).finally(() => client.end());
  return rows;
}

/** A database like the template, for one test; nobody may be connected to the template meanwhile. */
export async function cloneOf(template: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  return { url: urlOf(name), drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) };
}
