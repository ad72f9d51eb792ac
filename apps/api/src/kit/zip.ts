import { createReadStream } from 'node:fs';
import { type PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A file of the archive: written as it comes, or one that lies on the disk. */
export type ZipEntry = Readonly<{ path: string; at: Date }> &
  (Readonly<{ text: AsyncIterable<string> }> | Readonly<{ source: string }>);

/**
 * An archive that is read while it is made, one entry after the other: nothing of it is held. A fault breaks the
 * stream, so that half an archive is never taken for a whole one; whoever stops reading lets everything go.
 */
export async function zipOf(entries: AsyncIterable<ZipEntry>): Promise<Readable> {
  const listed: ZipEntry[] = [];
  for await (const entry of entries) listed.push(entry);
  const zip = new ZipFile();
  const output = zip.outputStream as PassThrough;
  let current: Readable | null = null;
  zip.on('error', (fault: Error) => output.destroy(fault));
  // A fault may come before anybody reads: it waits for whoever does, and ends no process.
  output.on('error', () => undefined);
  output.once('close', () => current?.destroy());
  for (const entry of listed) {
    // What was typed packs well; pictures and documents are packed already.
    const options = { mtime: entry.at, compress: 'text' in entry };
    zip.addReadStreamLazy(entry.path, options, (given) => {
      current = 'text' in entry ? Readable.from(entry.text) : createReadStream(entry.source);
      current.once('error', (fault) => output.destroy(fault));
      given(null, current);
    });
  }
  zip.end();
  return output;
}
