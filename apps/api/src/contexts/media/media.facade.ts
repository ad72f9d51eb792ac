import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, QueryFailedError } from 'typeorm';
import { Clock } from '../../kit/clock.ts';
import { Env } from '../../kit/env.ts';
import { Jobs } from '../../kit/jobs.ts';
import { Transaction } from '../../kit/transaction.ts';
import { MediaFileRecord } from './persistence/media-file.entity.ts';
import { type Variant, variantsOf } from './pictures.ts';

export type StoredMedia = Readonly<{ hash: string; mediaType: string; bytes: number }>;
export type StoredVariant = StoredMedia & Readonly<{ width: number; height: number }>;
/** `large` is null when the small one shows all there is. */
export type StoredPicture = Readonly<{ small: StoredVariant; large: StoredVariant | null }>;

const forgetting = 'media.forget-file';

/** A table that refers to it holds it back (PostgreSQL's foreign_key_violation). */
const isStillNamed = (fault: unknown): boolean =>
  fault instanceof QueryFailedError && (fault.driverError as { code?: string }).code === '23503';

/** Content-addressed files in `MEDIA_DIR`. Who may read one is decided by the context that names it. */
@Injectable()
export class MediaFacade implements OnModuleInit {
  private readonly folder: string;

  constructor(
    env: Env,
    private readonly clock: Clock,
    private readonly tx: Transaction,
    private readonly jobs: Jobs,
  ) {
    this.folder = resolve(env.MEDIA_DIR);
  }

  /** Written aside then renamed: a reader never meets half a file, and storing twice changes nothing. */
  async store(source: string | Buffer, mediaType: string): Promise<StoredMedia> {
    const { aside, hash, bytes } = await this.copyAside(source);
    const stored = { hash, mediaType, bytes };
    try {
      await this.tx.run(async () => {
        await this.lock(hash);
        await this.bringHome(aside, hash);
        await this.tx.manager
          .createQueryBuilder()
          .insert()
          .into(MediaFileRecord)
          .values({ ...stored, storedAt: this.clock.now() })
          .orIgnore()
          .execute();
      });
    } finally {
      await rm(aside, { force: true });
    }
    return stored;
  }

  /** Once the caller's transaction is committed, and for as long as nobody else names them. */
  async forget(hashes: readonly string[]): Promise<void> {
    for (const hash of hashes) await this.jobs.ask(forgetting, { hash });
  }

  onModuleInit(): void {
    this.jobs.register<{ hash: string }>(forgetting, ({ hash }) => this.forgetNow(hash));
  }

  private async forgetNow(hash: string): Promise<void> {
    const forgotten = this.tx.run(async () => {
      await this.lock(hash);
      await this.tx.manager.delete(MediaFileRecord, { hash });
      const { folder, name } = this.locate(hash);
      await rm(join(folder, name), { force: true });
    });
    await forgotten.catch((fault: unknown) => {
      if (!isStillNamed(fault)) throw fault;
    });
  }

  /** Makes whoever stores or forgets the same contents wait. */
  private lock(hash: string): Promise<void> {
    return this.tx.lock(`media:${hash}`);
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
  private async copyAside(source: string | Buffer): Promise<{ aside: string; hash: string; bytes: number }> {
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
    const read = typeof source === 'string' ? createReadStream(source) : Readable.from([source]);
    try {
      await pipeline(read, count, createWriteStream(aside, { flush: true }));
    } catch (fault) {
      await rm(aside, { force: true });
      throw fault;
    }
    return { aside, hash: digest.digest('hex'), bytes };
  }

  private async bringHome(aside: string, hash: string): Promise<void> {
    const { folder, name } = this.locate(hash);
    await mkdir(folder, { recursive: true });
    await rename(aside, join(folder, name));
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
