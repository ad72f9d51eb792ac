import { type ChildProcess, fork, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.ts';
import { endWith } from '../postgres/sentence.ts';
import { buildApi } from './build.ts';
import { takeDataFolder } from './data-folder.ts';
import { demonstrationPassword } from './demonstration-password.ts';
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
  };
  const env = { ...settings, ...process.env, PORT: String(apiPort) };
  await api.migrate(settings.DATABASE_URL);
  const demonstration = await api.ensureDemonstration(api.readEnv(env), demonstrationPassword(dataFolder));
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

/** Builds and restarts the API after each change of a source that it runs. */
function followSources(env: NodeJS.ProcessEnv): { stop: () => void } {
  const main = join(workspace, 'apps/api/dist/main.js');
  const compiled = join(workspace, 'node_modules/.cache/cheminer/compiled');
  const launch = (): ChildProcess =>
    fork(main, { env: { ...env, NODE_COMPILE_CACHE: compiled }, execArgv: ['--enable-source-maps'] });
  let child = launch();
  let waiting: NodeJS.Timeout | undefined;
  const restart = () => {
    const began = performance.now();
    if (!buildApi({ mayFail: true })) return;
    const old = child;
    old.once('exit', () => {
      child = launch();
      child.once('message', () =>
        console.log(`API relancée en ${((performance.now() - began) / 1000).toFixed(1)} s`),
      );
    });
    old.kill('SIGKILL');
  };
  for (const folder of ['apps/api/src', 'libs/vocabulary/src', 'libs/i18n/src']) {
    watch(join(workspace, folder), { recursive: true }, (_, file) => {
      if (!file?.endsWith('.ts') || file.includes('spec')) return;
      clearTimeout(waiting);
      waiting = setTimeout(restart, 50);
    });
  }
  return { stop: () => child.kill() };
}

await dev().catch(endWith);
