import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

const api = join(import.meta.dirname, '../..');

/** How many processes the tests of the routes are shared between. */
const lanes = 2;

/**
 * Reads every `lanes`-th file of the tests of the routes, the longest dealt first. Jest reads the modules of each test
 * file anew, and those of the API take longer than most of its tests: a lane reads them once.
 */
export async function readLane(lane: number): Promise<void> {
  const files = globSync('{src,test}/**/*.int-spec.ts', { cwd: api }).map((file) => join(api, file));
  const longestFirst = files.sort((one, other) => statSync(other).size - statSync(one).size);
  for (const [place, file] of longestFirst.entries()) if (place % lanes === lane) await import(file);
}
