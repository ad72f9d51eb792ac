import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { transformFile } from '@swc/core';

const workspace = join(import.meta.dirname, '../..');
const api = join(workspace, 'apps/api');
/** Run as they are written: a change there needs a restart, no compilation. */
const uncompiled = ['libs/vocabulary/src', 'libs/i18n/src'];

/** Runs the API, and runs it again after each change of a source: only the changed file is compiled. */
export function followSources(env: NodeJS.ProcessEnv): { stop: () => void } {
  const compiled = join(workspace, 'node_modules/.cache/cheminer/compiled');
  const options = { env: { ...env, NODE_COMPILE_CACHE: compiled }, execArgv: ['--enable-source-maps'] };
  const launch = (): ChildProcess => fork(join(api, 'dist/main.js'), options);
  let child = launch();
  let waiting: NodeJS.Timeout | undefined;
  const changed = new Set<string>();
  const restart = async () => {
    const began = performance.now();
    const files = [...changed];
    changed.clear();
    try {
      await Promise.all(files.map(compile));
    } catch (error) {
      return console.error((error as Error).message);
    }
    const relaunch = () => {
      child = launch();
      child.once('message', () =>
        console.log(`API relancée en ${((performance.now() - began) / 1000).toFixed(1)} s`),
      );
    };
    if (child.exitCode !== null || child.signalCode !== null) return relaunch();
    child.removeAllListeners('exit').once('exit', relaunch);
    child.kill('SIGKILL');
  };
  const follow = (folder: string, isCompiled: boolean) =>
    watch(join(workspace, folder), { recursive: true }, (_, file) => {
      if (!file?.endsWith('.ts') || basename(file).includes('spec')) return;
      if (isCompiled) changed.add(file);
      clearTimeout(waiting);
      waiting = setTimeout(() => void restart(), 40);
    });
  follow('apps/api/src', true);
  for (const folder of uncompiled) follow(folder, false);
  return { stop: () => child.kill() };
}

/** One source into the folder that runs; a source that is gone takes its result along. */
async function compile(file: string): Promise<void> {
  const [source, result] = [join(api, 'src', file), join(api, 'dist', file.replace(/\.ts$/, '.js'))];
  if (!existsSync(source)) return rm(result, { force: true });
  const { code, map } = await transformFile(source, { configFile: join(api, '.swcrc'), swcrc: false });
  await mkdir(dirname(result), { recursive: true });
  await writeFile(result, `${code}\n//# sourceMappingURL=${basename(result)}.map`);
  if (map) await writeFile(`${result}.map`, map);
}
