import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/**
 * What the first learner screen may transfer, compressed, in JavaScript and style sheets. This weighs what its files
 * import; a journey weighs what a browser has asked for once it is at rest.
 */
const budget = 150 * 1024;
const dist = join(import.meta.dirname, '../../apps/web/dist');

/** Files that the page names, and those that the route's chunk imports before it can show. */
function filesOfFirstScreen(): Set<string> {
  const assets = readdirSync(join(dist, 'assets'));
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const route = assets.filter((name) => /^my-path\.route-.*\.(js|css)$/.test(name));
  if (route.length === 0) throw new Error('The chunk of the first learner screen was not found.');
  const wanted = new Set(assets.filter((name) => page.includes(name) && /\.(js|css)$/.test(name)));
  const queue = [...wanted, ...route];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    wanted.add(name);
    if (name.endsWith('.js')) queue.push(...staticImports(name).filter((each) => !wanted.has(each)));
  }
  for (const css of stylesOfRoute(assets)) wanted.add(css);
  return wanted;
}

function staticImports(name: string): string[] {
  const source = readFileSync(join(dist, 'assets', name), 'utf8');
  return [...source.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, file]) => file!);
}

/** Style sheets travel with the chunks of the same name. */
const stylesOfRoute = (assets: readonly string[]): string[] =>
  assets.filter((name) => /^my-path.*\.css$/.test(name));

const files = [...filesOfFirstScreen()];
const weigh = (compress: (content: Buffer) => Buffer) =>
  files.reduce((total, name) => total + compress(readFileSync(join(dist, 'assets', name))).byteLength, 0);
const [gzip, brotli] = [weigh(gzipSync), weigh(brotliCompressSync)];
console.log(
  `first learner screen: ${(gzip / 1024).toFixed(1)} KB gzip, ${(brotli / 1024).toFixed(1)} KB brotli, ${files.length} files`,
);
process.exitCode = gzip <= budget ? 0 : 1;
