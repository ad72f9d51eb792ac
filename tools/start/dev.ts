import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.ts';
import { endWith } from '../postgres/sentence.ts';
import { buildApi } from './build.ts';
import { takeDataFolder } from './data-folder.ts';
import { demonstrationPassword } from './demonstration-password.ts';
import { followSources } from './follow-sources.ts';
import { assertPortIsFree } from './free-port.ts';
import { loadApi } from './load-api.ts';
import { sayReady } from './say-ready.ts';

const workspace = join(import.meta.dirname, '../..');
const dataFolder = process.env['DATA_DIR'] ?? join(workspace, '.data');
const [webPort, apiPort] = [Number(process.env['PORT'] ?? 3000), Number(process.env['API_PORT'] ?? 3001)];

/** `npm run dev`: API and front end that follow the sources; the API restarts, the pages update in place. */
async function dev(): Promise<void> {
  const release = await takeDataFolder(dataFolder);
  for (const port of [webPort, apiPort]) await assertPortIsFree(port, '127.0.0.1');
  buildApi();
  const api = await loadApi();
  const given = process.env['DATABASE_URL'];
  const server = given ? null : await startEmbeddedPostgres({ folder: dataFolder, durable: true });
  const settings = {
    DATABASE_URL: given ?? server!.url,
    MEDIA_DIR: join(dataFolder, 'media'),
    LOG_LEVEL: 'warn',
    DEMO: given ? '0' : '1',
  };
  const env = { ...settings, ...process.env, PORT: String(apiPort) };
  await api.migrate(settings.DATABASE_URL);
  const wanted = api.readEnv(env);
  const password = demonstrationPassword(dataFolder);
  const demonstration = wanted.DEMO ? await api.ensureDemonstration(wanted, password) : null;
  const running = followSources(env);
  const vite = spawn(
    process.execPath,
    [viteBinary(), '--port', String(webPort), '--strictPort', '--clearScreen', 'false'],
    {
      ...{ cwd: join(workspace, 'apps/web'), stdio: 'inherit' },
      env: { ...process.env, API_URL: `http://127.0.0.1:${apiPort}` },
    },
  );
  sayReady({ PORT: webPort, HOST: '127.0.0.1' }, demonstration, dataFolder);
  const end = async () => {
    vite.kill();
    running.stop();
    await server?.stop();
    release();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());
}

function viteBinary(): string {
  const manifest = createRequire(join(workspace, 'apps/web/package.json')).resolve('vite/package.json');
  return join(dirname(manifest), 'bin/vite.js');
}

await dev().catch(endWith);
