import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const nodeModules = join(import.meta.dirname, '../../node_modules');
const packed = join(nodeModules, '@sparticuz/chromium');

export type Chromium = Readonly<{ executablePath: string; env: Record<string, string>; args: string[] }>;

/** What a headless Chromium needs as root, and on a machine that reaches no network. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/**
 * The Chromium of the tests: the one of `CHROMIUM_PATH`, else the one that npm brought, unpacked once into a
 * cache keyed by its version. Two processes may ask at once: each unpacks aside and the first rename wins.
 */
export async function chromium(): Promise<Chromium> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return { executablePath: given, env: {}, args };
  const home = await unpackedHome();
  const libraries = [join(home, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  const env = { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(home, 'fonts') };
  return { executablePath: join(home, 'chromium'), env, args };
}

async function unpackedHome(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };
  const home = join(nodeModules, '.cache/cheminer', `chromium-${version}`);
  if (existsSync(home)) return home;
  const aside = `${home}.${process.pid}`;
  await unpackInto(aside);
  await rename(aside, home).catch(() => rm(aside, { recursive: true, force: true }));
  return home;
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(join(packed, 'bin'), { recursive: true, withFileTypes: true });
  const archives = entries.filter(({ name }) => name.endsWith('.br'));
  for (const { parentPath, name } of archives) await unpackOne(join(parentPath, name), folder);
  await chmod(join(folder, 'chromium'), 0o755);
}

async function unpackOne(archive: string, folder: string): Promise<void> {
  const plain = join(folder, basename(archive, '.br'));
  await pipeline(createReadStream(archive), createBrotliDecompress(), createWriteStream(plain));
  if (!plain.endsWith('.tar')) return;
  const home = plain.endsWith('al2023.tar') ? join(folder, 'al2023') : folder;
  await mkdir(home, { recursive: true });
  const { status, stderr } = spawnSync('tar', ['-xf', plain, '-C', home]);
  if (status !== 0) throw new Error(`tar could not unpack ${basename(plain)}: ${stderr.toString()}`);
  await rm(plain);
}
