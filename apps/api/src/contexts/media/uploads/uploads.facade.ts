import { resolve } from 'node:path';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Server, type Upload } from '@tus/server';
import { type FileForm, fileLimits } from '@cheminer/vocabulary';
import { Clock } from '../../../kit/clock.ts';
import { Env } from '../../../kit/env.ts';
import { Ids } from '../../../kit/ids.ts';
import { Refusal } from '../../../kit/refusal.ts';
import { fileName, namedAsItIs } from '../domain/file-name.ts';
import { FileEmpty, UploadUnknown } from '../domain/media.refusals.ts';
import { MediaFacade, type StoredMedia } from '../media.facade.ts';
import type { UploadRecord } from '../persistence/upload.entity.ts';
import { UploadRecords } from '../persistence/upload-records.repository.ts';
import { realType } from './real-type.ts';
import { answerOf, refusalOf, type TusAnswer, type TusRequest, webRequest } from './tus-answer.ts';
import { UploadLocks } from './upload-locks.ts';
import { UploadStore } from './upload-store.ts';

export type ReceivedFile = StoredMedia & Readonly<{ id: string; name: string }>;

/** What the context that receives the file decides. */
export type UploadTerms = Readonly<{
  /** Whose it is and what for: nobody else finds it. */
  owner: string;
  forms: readonly FileForm[];
  addressOf: (id: string) => string;
  /** Takes what was received and checked. The same file may come twice. */
  receive: (file: ReceivedFile) => Promise<void>;
}>;

type Session = { terms: UploadTerms; failure?: unknown };

/** How many may be under way for one owner: one more, and the oldest is forgotten. */
const maxUnfinished = 2 * fileLimits.perStep;
const rememberedDays = 7;

/** Files that come piece by piece, by the tus protocol, whatever the line; kept once they are whole and checked. */
@Injectable()
export class Uploads implements OnApplicationShutdown {
  private readonly locks: UploadLocks;
  private readonly store: UploadStore;
  private readonly sessions = new WeakMap<Request, Session>();
  private served: Server | undefined;

  constructor(
    env: Env,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly records: UploadRecords,
    private readonly media: MediaFacade,
  ) {
    this.locks = new UploadLocks(env.DATABASE_URL);
    this.store = new UploadStore(resolve(env.MEDIA_DIR, 'uploads'), records);
  }

  /** @throws UploadUnknown, UploadConflict, FileTooLarge, FileEmpty, TypeNotAccepted, and those of the terms */
  async answer(asked: TusRequest, terms: UploadTerms): Promise<TusAnswer> {
    const request = webRequest(asked);
    const session: Session = { terms };
    this.sessions.set(request, session);
    const response = await this.tus.handleWeb(request);
    if (response.status >= 400) throw refusalOf(session.failure, response.status);
    return answerOf(response);
  }

  /** Forgets one that is under way. @throws UploadUnknown */
  async cancel(id: string, owner: string): Promise<void> {
    await this.owned(id, owner);
    await this.store.forget(id);
  }

  /** Forgets those that nobody will go on with. */
  async sweep(): Promise<void> {
    const day = new Date(this.clock.now().getTime() - rememberedDays * 86_400_000);
    for (const { id } of await this.records.openedBefore(day)) await this.store.forget(id);
  }

  onApplicationShutdown(): Promise<void> {
    return this.locks.end();
  }

  private get tus(): Server {
    return (this.served ??= new Server({
      path: '/',
      datastore: this.store,
      locker: this.locks,
      lockDrainTimeout: 1_000,
      maxSize: fileLimits.bytes,
      namingFunction: () => this.ids.next(),
      generateUrl: (request, { id }) => this.session(request).terms.addressOf(id),
      getFileIdFromRequest: (_request, last) => last,
      onIncomingRequest: async (request, id) => {
        const { terms } = this.session(request);
        if (request.method !== 'POST') await this.owned(id, terms.owner);
        if (request.method === 'HEAD' && (await this.store.isWhole(id))) await this.finishAlone(terms, id);
      },
      onUploadCreate: (request, upload) => this.open(this.session(request).terms, upload),
      onUploadFinish: async (request, { id }) => {
        await this.finishAlone(this.session(request).terms, id);
        return {};
      },
      onResponseError: (request, failure) => void (this.session(request).failure = failure),
    }));
  }

  private session(request: Request): Session {
    return this.sessions.get(request)!;
  }

  private async owned(id: string, owner: string): Promise<UploadRecord> {
    const record = await this.records.find(id);
    if (record?.owner !== owner) throw new UploadUnknown();
    return record;
  }

  private async open(
    { owner }: UploadTerms,
    { id, size, metadata }: Upload,
  ): Promise<{ metadata: { filename: string } }> {
    if (!size) throw new FileEmpty();
    const earlier = await this.records.unfinished(owner);
    for (const { id: old } of earlier.slice(maxUnfinished - 1)) await this.store.forget(old);
    const name = fileName(metadata?.['filename']);
    await this.records.add({ id, owner, name, bytes: size });
    return { metadata: { filename: name } };
  }

  /**
   * Also when it is asked where one stands that is whole: whoever hears that all has come sends nothing more, and the
   * process that took the last byte may have died before it finished.
   */
  private finishAlone(terms: UploadTerms, id: string): Promise<void> {
    return this.locks.holding(id, () => this.finish(terms, id));
  }

  /** What is refused leaves nothing behind; what broke may be finished again. */
  private async finish(terms: UploadTerms, id: string): Promise<void> {
    const { name, finishedAt } = await this.owned(id, terms.owner);
    if (finishedAt) return;
    const path = this.store.pathOf(id);
    try {
      const mediaType = await realType(path, name, terms.forms);
      const stored = await this.media.store(path, mediaType);
      await terms.receive({ ...stored, id, name: namedAsItIs(name, mediaType) });
    } catch (failure) {
      if (failure instanceof Refusal) await this.store.forget(id);
      throw failure;
    }
    await this.records.finish(id);
    await this.store.discard(id);
  }
}
