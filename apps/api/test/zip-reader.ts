import type { Test as Request } from 'supertest';
import yauzl from 'yauzl';

/** What an archive holds, as text by path; what is no text reads as it can. */
export async function readZip(asked: Request): Promise<ReadonlyMap<string, string>> {
  const { body } = await asked.buffer(true).responseType('blob').expect(200);
  const zip = await yauzl.fromBufferPromise(body as Buffer);
  const files = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files.set(entry.fileName, Buffer.concat(chunks).toString());
  }
  return files;
}
