import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../kit/clock.ts';
import { Env } from '../../kit/env.ts';
import { Transaction } from '../../kit/transaction.ts';
import { MediaFileRecord } from './persistence/media-file.entity.ts';
import { type Variant, variantsOf } from './pictures.ts';

export type StoredMedia = Readonly<{ hash: string; mediaType: string; bytes: number }>;
export type StoredVariant = StoredMedia & Readonly<{ width: number; height: number }>;
/** `large` is null when the small one shows all there is. */
export type StoredPicture = Readonly<{ small: StoredVariant; large: StoredVariant | null }>;

/** Content-addressed files in `MEDIA_DIR`. Who may read one is decided by the context that names it. */
@Injectable()
export class MediaFacade {
  private readonly folder: string;

  constructor(
    env: Env,
    private readonly clock: Clock,
    private readonly tx: Transaction,
  ) {
    this.folder = resolve(env.MEDIA_DIR);
  }

  /** Written aside then renamed: a reader never meets half a file, and storing twice changes nothing. */
  async store(source: string | Buffer, mediaType: string): Promise<StoredMedia> {
    const { hash, bytes } = await this.copy(source);
    const stored = { hash, mediaType, bytes };
    await this.tx.manager
      .createQueryBuilder()
      .insert()
      .into(MediaFileRecord)
      .values({ ...stored, storedAt: this.clock.now() })
      .orIgnore()
      .execute();
    return stored;
  }

  /** A picture in the sizes that screens and lines ask for. */
  async storePicture(file: string): Promise<StoredPicture> {
    const { small, large } = await variantsOf(file);
    return { small: await this.storeVariant(small), large: large && (await this.storeVariant(large)) };
  }

  private async storeVariant({ bytes, mediaType, width, height }: Variant): Promise<StoredVariant> {
    return { ...(await this.store(bytes, mediaType)), width, height };
  }

  /** Read once, however long: counted and named while it is written. Its source stays where it was. */
  private async copy(source: string | Buffer): Promise<{ hash: string; bytes: number }> {
    await mkdir(this.folder, { recursive: true });
    const aside = join(this.folder, `.${randomUUID()}`);
    const digest = createHash('sha256');
    let bytes = 0;
    const count = new Transform({
      transform(chunk: Buffer, _, next) {
        digest.update(chunk);
        bytes += chunk.byteLength;
        next(null, chunk);
      },
    });
    try {
      const read = typeof source === 'string' ? createReadStream(source) : Readable.from([source]);
      await pipeline(read, count, createWriteStream(aside, { flush: true }));
      const hash = digest.digest('hex');
      const home = this.locate(hash);
      await mkdir(home.folder, { recursive: true });
      await rename(aside, join(home.folder, home.name));
      return { hash, bytes };
    } finally {
      await rm(aside, { force: true });
    }
  }

  /** What is known of those files, by hash. */
  async described(hashes: readonly string[]): Promise<Map<string, StoredMedia>> {
    if (hashes.length === 0) return new Map();
    const found = await this.tx.manager.findBy(MediaFileRecord, { hash: In([...hashes]) });
    return new Map(found.map(({ hash, mediaType, bytes }) => [hash, { hash, mediaType, bytes }]));
  }

  /** Where the file of that hash lies, in a folder of the first two digits. */
  locate(hash: string): { folder: string; name: string } {
    return { folder: join(this.folder, hash.slice(0, 2)), name: hash };
  }
}
