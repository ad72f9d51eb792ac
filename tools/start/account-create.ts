import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.ts';
import { endWith, Sentence } from '../postgres/sentence.ts';
import { buildApi } from './build.ts';
import { takeDataFolder } from './data-folder.ts';

const workspace = join(import.meta.dirname, '../..');
const dataFolder = process.env['DATA_DIR'] ?? join(workspace, '.data');

/**
 * `npm run account:create -- --email … --given … --family …`: an administrator who may also author courses, on the
 * database of `DATABASE_URL` or on the embedded one. The password is printed once.
 */
async function createAccount(): Promise<void> {
  buildApi();
  const given = process.env['DATABASE_URL'];
  const release = given ? () => undefined : await takeDataFolder(dataFolder);
  const server = given ? null : await startEmbeddedPostgres({ folder: dataFolder, durable: true });
  const env = { ...process.env, DATABASE_URL: given ?? server!.url };
  const cli = join(workspace, 'apps/api/dist/cli.js');
  try {
    const run = (...args: string[]) => spawnSync('node', [cli, ...args], { env, stdio: 'inherit' }).status;
    if (run('migrate') !== 0 || run('account:create', ...process.argv.slice(2)) !== 0) {
      throw new Sentence('Le compte n’a pas été créé. (The account was not created.)');
    }
  } finally {
    await server?.stop();
    release();
  }
}

await createAccount().catch(endWith);
