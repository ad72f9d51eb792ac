import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.ts';
import { endWith, Sentence } from '../postgres/sentence.ts';
import { buildWhatIsNotBuilt } from './build.ts';
import { takeDataFolder } from './data-folder.ts';
import { demonstrationPassword } from './demonstration-password.ts';
import { assertPortIsFree } from './free-port.ts';
import { loadApi } from './load-api.ts';
import { sayReady } from './say-ready.ts';

const workspace = join(import.meta.dirname, '../..');
const dataFolder = process.env['DATA_DIR'] ?? join(workspace, '.data');

/** `npm start`: everything on this machine, from a fresh clone to an address. */
async function start(): Promise<void> {
  enableCompileCache(join(workspace, 'node_modules/.cache/cheminer/compiled'));
  const atEnd: (() => void | Promise<void>)[] = [];
  const end = async () => {
    while (atEnd.length > 0) await atEnd.pop()!();
  };
  endOnSignal(end);
  try {
    atEnd.push(await takeDataFolder(dataFolder));
    buildWhatIsNotBuilt();
    const api = await loadApi();
    const given = process.env['DATABASE_URL'];
    const settings = {
      WEB_DIR: join(workspace, 'apps/web/dist'),
      MEDIA_DIR: join(dataFolder, 'media'),
      LOG_LEVEL: 'warn',
      ...process.env,
    };
    const wanted = api.readEnv({ DATABASE_URL: 'postgres://embedded', DEMO: given ? '0' : '1', ...settings });
    await assertPortIsFree(wanted.PORT, wanted.HOST);
    const server = given ? undefined : await startEmbeddedPostgres({ folder: dataFolder, durable: true });
    if (server) atEnd.push(server.stop);
    const env = Object.assign(wanted, { DATABASE_URL: given ?? server!.url });
    await api.migrate(env.DATABASE_URL);
    const demonstration = env.DEMO
      ? await api.ensureDemonstration(env, demonstrationPassword(dataFolder))
      : null;
    const app = await api.serve(env);
    atEnd.push(() => app.close());
    sayReady(env, demonstration, dataFolder);
  } catch (error) {
    await end();
    endWith(foreseen(error));
  }
}

function endOnSignal(end: () => Promise<void>): void {
  let ending = false;
  const stop = () => {
    if (ending) return;
    ending = true;
    void end().finally(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}

/** What the API refuses at start, as a sentence. */
function foreseen(error: unknown): unknown {
  const { name, message, code } = error as Error & { code?: string };
  if (name === 'WrongEnvironment')
    return new Sentence(`Réglage manquant ou faux : ${message.split(': ')[1]}. (${message})`);
  if (name === 'RolesMissing') return new Sentence(message);
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND')
    return new Sentence(
      'Aucun PostgreSQL ne répond à DATABASE_URL. (No PostgreSQL answers at DATABASE_URL.)',
    );
  if (code === '28P01' || code === '3D000')
    return new Sentence(`PostgreSQL refuse DATABASE_URL : ${message}`);
  return error;
}

await start();
