import { accountIsLeaving, accountKey, markLeft } from './account.ts';
import type { Outbox } from './outbox.ts';

let opened: { accountId: string; outbox: Promise<Outbox> } | null = null;
let announced = awaited();

/** Settled by the session’s loader; nobody is bound to listen. */
function awaited() {
  let resolve!: (accountId: string) => void;
  let reject!: (cause: unknown) => void;
  const promise = new Promise<string>((...ways) => ([resolve, reject] = ways));
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}

/** Who is signed in: the session's loader says it, before anything can be left. */
export function accountIsHere(accountId: string): void {
  localStorage.setItem(accountKey, accountId);
  announced.resolve(accountId);
  announced = awaited();
  announced.resolve(accountId);
}

/** The session could not be read: whatever waited for it waits no more. */
export function accountIsUnknown(cause: unknown): void {
  announced.reject(cause);
  announced = awaited();
}

/** The outbox of whoever is signed in, fetched on first use. */
export async function outboxHere(): Promise<Outbox> {
  const accountId = await announced.promise;
  if (opened?.accountId === accountId) return opened.outbox;
  void opened?.outbox.then((former) => former.close());
  const outbox = import('./outbox.ts').then(({ Outbox: open }) => open.open(accountId));
  opened = { accountId, outbox };
  return outbox;
}

/** Whoever leaves leaves nothing: the outbox is closed, and what it kept on the device is erased. */
export async function eraseOutbox(): Promise<void> {
  const [former, accountId] = [opened, localStorage.getItem(accountKey)];
  opened = null;
  announced = awaited();
  accountIsLeaving();
  const { eraseStore } = await import('./store.ts');
  (await former?.outbox)?.close();
  markLeft(false);
  if (accountId !== null) await eraseStore(accountId);
}
