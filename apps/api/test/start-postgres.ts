import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../../tools/postgres/embedded-postgres.ts';
import { migrate } from '../src/migrate.ts';
import { onServer, urlOf } from '../../../tools/postgres/databases.ts';
import { template } from './template.ts';

/** One server for all test files, one migrated template that each file clones. */
export default async function startPostgres(): Promise<void> {
  if (!process.env['TEST_DATABASE_URL']) {
    const server = await startEmbeddedPostgres({ folder: join(process.cwd(), '.data/test'), durable: false });
    process.env['TEST_DATABASE_URL'] = server.url;
    (globalThis as { stopPostgres?: () => Promise<void> }).stopPostgres = server.stop;
  }
  await onServer(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
  await onServer(`CREATE DATABASE ${template}`);
  await migrate(urlOf(template));
}
