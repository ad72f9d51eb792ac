import type { Problem } from '@cheminer/api-client';
import { api } from '@cheminer/api-client';
import { answerSignIn, send } from '../send.ts';
import { accountKey, markLeft } from './account.ts';
import { WaitingList } from './list.ts';
import { enqueue } from './queue.ts';
import { Sender } from './sender.ts';
import { Store } from './store.ts';
import { countLeft } from './counted.ts';
import { standing } from './standing.ts';
import { Uploads } from './uploads.ts';
import { type Acknowledged, type Draft, type Left, type Place, placeOf, type Write } from './write.ts';

/** What became of something left: the server has it, it waits for the line, or it was refused. */
export type Outcome =
  Readonly<{ is: 'sent' }> | Readonly<{ is: 'waiting' }> | Readonly<{ is: 'refused'; problem: Problem }>;

/**
 * What one account leaves, kept on the device first, then sent in order, one at a time, by one tab only; never
 * forgotten before the server has acknowledged it.
 */
export class Outbox {
  private readonly gone = new AbortController();

  private constructor(
    private readonly accountId: string,
    private readonly list: WaitingList,
    private readonly sender: Sender,
    readonly uploads: Uploads,
  ) {
    const until = { signal: this.gone.signal };
    list.subscribe(sender.tell);
    list.subscribe(this.mark);
    uploads.subscribe(this.mark);
    window.addEventListener('online', () => void sender.retry(), until);
    window.addEventListener('offline', sender.tell, until);
    window.addEventListener(
      'storage',
      ({ key, newValue }) => key === accountKey && this.maybeBack(newValue),
      until,
    );
    window.addEventListener('beforeunload', stayWhileUnkept, until);
    window.addEventListener('pagehide', () => sender.lastWords(), until);
    const turned = () => void (document.visibilityState === 'visible' ? sender.retry() : sender.drain());
    document.addEventListener('visibilitychange', turned, until);
  }

  static async open(accountId: string): Promise<Outbox> {
    const store = await Store.open(accountId);
    const list = new WaitingList(`cheminer-left-${accountId}`, store);
    const sender = new Sender(accountId, list);
    const uploads = new Uploads({ accountId, store, signIn, onGone: () => void sender.drain() });
    const outbox = new Outbox(accountId, list, sender, uploads);
    await Promise.all([list.reread(), uploads.reread()]);
    void outbox.retry();
    return outbox;
  }

  /** For `useSyncExternalStore`: the same list until it changes. */
  readonly left = (): readonly Write[] => this.list.now();

  get subscribe(): (listener: () => void) => () => void {
    return this.list.subscribe;
  }

  acknowledged(place: Place, entryKey: string): Acknowledged | undefined {
    return this.list.acknowledged(placeOf(place, entryKey));
  }

  /** Kept on the device at once; it goes out at the next `drain`. */
  async keep(place: Place, left: Left): Promise<Write> {
    const named = { ...place, ...left, id: freshId(), doneAt: new Date().toISOString() };
    const { write, replaced } = enqueue(this.list.now(), named);
    await this.list.change({ put: [write], gone: replaced ? [replaced.id] : [] });
    return write;
  }

  /** Leaves something that somebody asked to send, and tells what became of it. */
  async post(place: Place, left: Left): Promise<Outcome> {
    const { id } = await this.keep(place, left);
    await this.sender.retry({ asked: true });
    const write = this.left().find((each) => each.id === id);
    if (!write) return { is: 'sent' };
    if (write.state === 'waiting') return { is: 'waiting' };
    await this.forget(id);
    return { is: 'refused', problem: write.problem! };
  }

  /** Drops what was refused, once its text was read. */
  forget(id: string): Promise<void> {
    return this.list.change({ put: [], gone: [id] });
  }

  /** The person has chosen between two versions: `null` is what the other device wrote. */
  async resolve(draft: Draft, value: Draft['value'] | null, theirs: Acknowledged): Promise<void> {
    await this.list.acknowledge(placeOf(draft, draft.entryKey), theirs);
    if (value === null) return this.forget(draft.id);
    const { problem: _problem, afterWrite: _afterWrite, ...rest } = draft;
    const own = { id: freshId(), value, baseVersion: theirs.version };
    const chosen = { ...rest, ...own, state: 'waiting' as const, tried: false };
    await this.list.change({ put: [chosen], gone: [draft.id] });
    await this.sender.retry({ asked: true });
  }

  /** What was typed may go, unless the line is known to be down: then it waits for the next try. */
  drain(): Promise<void> {
    return this.sender.drain();
  }

  /** Tries now, whatever was lost before; `asked` by a person, who may then be asked to sign in. */
  retry(how?: { asked: boolean }): Promise<void> {
    return this.sender.retry(how);
  }

  /** The person signed in again, in another tab: the dialog of this one is answered. */
  private maybeBack(accountId: string | null): void {
    if (accountId !== this.accountId) return;
    answerSignIn(true);
    void this.sender.retry({ asked: true });
  }

  private readonly mark = (): void => markLeft(this.left().length + standing.now().files.length > 0);

  /** Nothing more is sent from here, and the device may forget it. */
  close(): void {
    this.gone.abort();
    this.sender.close();
    this.uploads.close();
    this.list.close();
  }
}

/** Where nothing is kept, a page that closes takes along what was not sent. */
function stayWhileUnkept(event: BeforeUnloadEvent): void {
  const now = standing.now();
  if (!now.keeps && countLeft(now) > 0) event.preventDefault();
}

/** Asks to sign in where one is; whether somebody did. */
const signIn = async (): Promise<boolean> => (await send(() => api.GET('/api/me'))).failure === null;

/** Also where the page is not served securely. */
function freshId(): string {
  if (isSecureContext) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
