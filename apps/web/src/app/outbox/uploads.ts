import type { Problem } from '@cheminer/api-client';
import { fileLimits } from '@cheminer/vocabulary';
import type { Upload } from 'tus-js-client';
import { isStillHere } from './account.ts';
import type { LeftFile } from './left-file.ts';
import { standing } from './standing.ts';
import type { Store } from './store.ts';
import type { Place } from './write.ts';

/** Small enough that a slow line loses little when it breaks. */
const chunkSize = 256 * 1024;
const retryDelays = [0, 2_000, 5_000, 15_000, 30_000, 60_000];

export type UploadRow = Place &
  Readonly<{
    id: string;
    name: string;
    bytes: number;
    state: 'waiting' | 'uploading' | 'paused' | 'refused';
    /** From 0 to 1. */
    share: number;
    problem: Pick<Problem, 'code' | 'facts'> | null;
  }>;

type Means = Readonly<{
  accountId: string;
  store: Store;
  /** Asks the person to sign in again; whether somebody did. */
  signIn: () => Promise<boolean>;
  /** What waited for the file may go. */
  onGone: () => void;
}>;

/**
 * Files on their way up, each kept on the device until the server has it whole: they go on after a lost line, after
 * the page was closed, from where they were, in one tab at a time.
 */
export class Uploads {
  private rows: readonly UploadRow[] = [];
  private left: readonly LeftFile[] = [];
  private readonly running = new Map<string, Upload>();
  /** Each gives its place among the tabs back. */
  private readonly turns = new Map<string, () => void>();
  private readonly listeners = new Set<() => void>();
  private readonly gone = new AbortController();

  constructor(private readonly means: Means) {
    window.addEventListener('online', () => this.goOn(), { signal: this.gone.signal });
  }

  readonly now = (): readonly UploadRow[] => this.rows;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** What an earlier page left goes on. */
  async reread(): Promise<void> {
    for (const left of await this.means.store.files()) this.take(left);
  }

  /** On the device first. One that is too large is refused here: nobody waits for a line to hear it. */
  async add(place: Place, file: File): Promise<void> {
    const id = [place.cohortId, place.stepKey, file.name, file.size, file.lastModified].join(' ');
    if (this.left.some((each) => each.id === id)) return;
    const left = { ...place, id, doneAt: new Date().toISOString(), file };
    if (file.size > fileLimits.bytes) return this.refuse(left, tooLarge);
    await this.means.store.keepFile(left);
    this.take(left);
  }

  retry(id: string): void {
    void this.start(id);
  }

  /** The server forgets what it had of it; one that it never had is no matter. */
  async cancel(id: string): Promise<void> {
    await this.running
      .get(id)
      ?.abort(true)
      .catch(() => undefined);
    await this.forget(id);
  }

  close(): void {
    this.gone.abort();
    this.running.forEach((upload) => void upload.abort());
    this.turns.forEach((end) => end());
    this.listeners.clear();
  }

  private take(left: LeftFile): void {
    this.left = [...this.left.filter(({ id }) => id !== left.id), left];
    this.put(rowOf(left));
    void inTurn(left.id, this.gone.signal, (end) => this.begin(left.id, end));
  }

  /** Another tab may have sent it while this one waited. */
  private async begin(id: string, end: () => void): Promise<void> {
    this.turns.set(id, end);
    if (await this.means.store.hasFile(id)) await this.start(id);
    else await this.forget(id);
  }

  private goOn(): void {
    for (const id of this.turns.keys()) void this.start(id);
  }

  private async start(id: string): Promise<void> {
    const left = this.left.find((each) => each.id === id);
    if (!left || !navigator.onLine || !isStillHere(this.means.accountId)) return;
    const running = this.running.get(id);
    if (!running) return this.startFresh(left);
    // A try that waits for its time would be a second one beside this.
    await running.abort();
    running.start();
  }

  private async startFresh(left: LeftFile): Promise<void> {
    const tus = await import('./upload.ts').catch(() => null);
    if (!tus) return this.change(left.id, { state: 'paused' });
    if (this.gone.signal.aborted || this.running.has(left.id)) return;
    this.running.set(left.id, await tus.startUpload(left.file, this.going(left)));
  }

  private going(left: LeftFile) {
    const { id, cohortId, stepKey } = left;
    return {
      endpoint: `/api/cohorts/${cohortId}/steps/${encodeURIComponent(stepKey)}/files`,
      ...{ chunkSize, retryDelays },
      onProgress: (share: number) => this.change(id, { state: 'uploading', share }),
      onLost: (signedOut: boolean) => {
        this.change(id, { state: 'paused' });
        if (signedOut) void this.means.signIn().then((is) => void (is && this.start(id)));
      },
      onRefused: (problem: Problem | null) => void this.forget(id).then(() => this.refuse(left, problem)),
      onDone: () => void this.forget(id),
    };
  }

  private refuse(left: LeftFile, problem: UploadRow['problem']): void {
    this.put({ ...rowOf(left), state: 'refused', problem });
  }

  private async forget(id: string): Promise<void> {
    this.running.delete(id);
    await this.means.store.forgetFile(id);
    this.left = this.left.filter((each) => each.id !== id);
    this.show(this.rows.filter((row) => row.id !== id));
    this.turns.get(id)?.();
    this.turns.delete(id);
    this.means.onGone();
  }

  private put(row: UploadRow): void {
    this.show([...this.rows.filter(({ id }) => id !== row.id), row]);
  }

  private change(id: string, news: Partial<UploadRow>): void {
    this.show(this.rows.map((row) => (row.id === id ? { ...row, ...news } : row)));
  }

  private show(rows: readonly UploadRow[]): void {
    this.rows = rows;
    standing.change({ files: this.left });
    this.listeners.forEach((listener) => listener());
  }
}

const tooLarge = { code: 'media.file-too-large', facts: { max: fileLimits.bytes } } as const;

const rowOf = ({ id, cohortId, stepKey, file }: LeftFile): UploadRow => ({
  ...{ id, cohortId, stepKey, name: file.name, bytes: file.size },
  ...{ state: 'waiting', share: 0, problem: null },
});

/** Holds the file for this tab until `end` is called; elsewhere than in such a browser, the server has it once all the same. */
async function inTurn(
  id: string,
  signal: AbortSignal,
  work: (end: () => void) => Promise<void>,
): Promise<void> {
  if (!('locks' in navigator)) return work(() => undefined);
  const hold = () => new Promise<void>((end) => void work(end));
  await navigator.locks.request(`cheminer-file ${id}`, { signal }, hold).catch(() => undefined);
}
