import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileStore } from '@tus/file-store';
import { Upload } from '@tus/server';
import type { UploadRecord } from '../persistence/upload.entity.ts';
import type { UploadRecords } from '../persistence/upload-records.repository.ts';

/** The bytes in a folder, what is known of them in PostgreSQL: any process goes on with what another began. */
export class UploadStore extends FileStore {
  constructor(
    private readonly folder: string,
    private readonly records: UploadRecords,
  ) {
    const configstore = {
      get: async (id: string) => uploadOf(await records.find(id)),
      // Written when the upload is opened, removed when it is forgotten.
      set: async () => undefined,
      delete: async () => undefined,
    };
    super({ directory: folder, configstore });
    this.extensions = ['creation', 'creation-with-upload'];
  }

  pathOf(id: string): string {
    return join(this.folder, id);
  }

  /** Of a finished one the bytes are elsewhere: it says that it has them all. */
  override async getUpload(id: string): Promise<Upload> {
    const record = await this.records.find(id);
    return record?.finishedAt ? uploadOf(record)! : super.getUpload(id);
  }

  /** Whether all its bytes are there, and nobody has taken them yet. */
  async isWhole(id: string): Promise<boolean> {
    const record = await this.records.find(id);
    if (!record || record.finishedAt) return false;
    const { offset } = await super.getUpload(id);
    return offset === record.bytes;
  }

  override async write(readable: Readable, id: string, offset: number): Promise<number> {
    const record = await this.records.find(id);
    if (!record?.finishedAt) return super.write(readable, id, offset);
    readable.resume();
    return offset;
  }

  async discard(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  async forget(id: string): Promise<void> {
    await this.discard(id);
    await this.records.remove(id);
  }
}

function uploadOf(record: UploadRecord | null): Upload | undefined {
  if (!record) return undefined;
  const { id, bytes, name, openedAt, finishedAt } = record;
  const offset = finishedAt ? bytes : 0;
  return new Upload({
    ...{ id, size: bytes, offset, metadata: { filename: name } },
    creation_date: openedAt.toISOString(),
  });
}
