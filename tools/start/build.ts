import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Sentence } from '../postgres/sentence.ts';

const workspace = join(import.meta.dirname, '../..');
const sources = ['apps/api/src', 'apps/api/.swcrc', 'apps/web', 'libs', 'package-lock.json'];
const results = ['apps/api/dist/main.js', 'apps/web/dist/index.html'];
const stamp = join(workspace, 'node_modules/.cache/cheminer/built');

/** Builds API and front end when a source is newer than the last build. */
export function buildWhatIsNotBuilt(): void {
  if (isFresh()) return;
  console.log('Construction… (building)');
  const env = { ...process.env, NX_DAEMON: 'false' };
  const { status } = spawnSync('nx', ['run-many', '-t', 'build', '--outputStyle=static'], {
    cwd: workspace,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0)
    throw new Sentence(
      'La construction a échoué : lancez « npm run build » pour voir pourquoi. (The build failed.)',
    );
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
}

/** The API alone, in a fraction of a second. */
export function buildApi(): void {
  const { status, stderr } = spawnSync('npm', ['run', '-s', 'build'], {
    cwd: join(workspace, 'apps/api'),
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(stderr);
  throw new Sentence('La construction a échoué. (The build failed.)');
}

function isFresh(): boolean {
  if (!existsSync(stamp) || !results.every((file) => existsSync(join(workspace, file)))) return false;
  const builtAt = statSync(stamp).mtimeMs;
  return sources.every((each) => newest(join(workspace, each)) <= builtAt);
}

function newest(path: string): number {
  const self = statSync(path);
  if (!self.isDirectory()) return self.mtimeMs;
  const inside = readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== 'dist' && name !== 'node_modules')
    .map(({ name }) => newest(join(path, name)));
  return Math.max(self.mtimeMs, ...inside);
}
