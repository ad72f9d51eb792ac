import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { type ZipEntry, zipOf } from './zip.ts';

const at = new Date('2027-03-01T11:00:00Z');

async function* written(...texts: string[]): AsyncGenerator<string> {
  yield* texts;
}
async function* broken(): AsyncGenerator<string> {
  yield 'la moitié';
  throw new Error('la ligne est coupée');
}
async function* all(...entries: ZipEntry[]): AsyncGenerator<ZipEntry> {
  yield* entries;
}

describe('an archive', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cheminer-zip-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('holds what is written as it comes and what lies on the disk, under accented names', async () => {
    const source = join(folder, 'source');
    await writeFile(source, 'du disque');
    const stream = await zipOf(
      all({ path: 'été.txt', at, text: written('au fil ', 'de l’eau') }, { path: 'a/b', at, source }),
    );
    const zip = await yauzl.fromBufferPromise(await buffer(stream));
    const found: Record<string, string> = {};
    for await (const entry of zip.eachEntry())
      found[entry.fileName] = (await buffer(await zip.openReadStreamPromise(entry))).toString();
    expect(found).toEqual({ 'été.txt': 'au fil de l’eau', 'a/b': 'du disque' });
  });

  it.each<[string, ZipEntry]>([
    ['what it is told from fails', { path: 'a', at, text: broken() }],
    ['a file is not there', { path: 'a', at, source: '/nulle/part' }],
  ])('breaks when %s, so that half is never taken for the whole', async (_, entry) => {
    await expect(zipOf(all(entry)).then(buffer)).rejects.toThrow(/coupée|ENOENT/);
  });

  it('lets go of what it reads from when nobody reads it any more', async () => {
    let isLetGo = false;
    async function* endless(): AsyncGenerator<string> {
      try {
        for (;;) yield 'encore '.repeat(10_000);
      } finally {
        isLetGo = true;
      }
    }
    const stream = await zipOf(all({ path: 'a', at, text: endless() }));
    for await (const _ of stream) break;
    await new Promise(setImmediate);
    expect(isLetGo).toBe(true);
  });
});
