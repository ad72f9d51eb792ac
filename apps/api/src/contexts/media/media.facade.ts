import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kit/clock.ts';
import { Env } from '../../kit/env.ts';
import { Transaction } from '../../kit/transaction.ts';
import { MediaFileRecord } from './persistence/media-file.entity.ts';

export type StoredMedia = Readonly<{ hash: string; mediaType: string; bytes: number }>;

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
  async store(file: string, mediaType: string): Promise<StoredMedia> {
    const content = await readFile(file);
    const hash = createHash('sha256').update(content).digest('hex');
    const home = this.locate(hash);
    await mkdir(home.folder, { recursive: true });
    const aside = join(home.folder, `.${randomUUID()}`);
    await writeFile(aside, content);
    await rename(aside, join(home.folder, home.name));
    const stored = { hash, mediaType, bytes: content.byteLength };
    await this.tx.manager
      .createQueryBuilder()
      .insert()
      .into(MediaFileRecord)
      .values({ ...stored, storedAt: this.clock.now() })
      .orIgnore()
      .execute();
    return stored;
  }

  /** Where the file of that hash lies, in a folder of the first two digits. */
  locate(hash: string): { folder: string; name: string } {
    return { folder: join(this.folder, hash.slice(0, 2)), name: hash };
  }
}
