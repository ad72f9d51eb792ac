import { accountKey } from './outbox/account.ts';
import { eraseOutbox } from './outbox/here.ts';
import { standing } from './outbox/standing.ts';
import { eraseKept } from './packs/kept-copies.ts';

/** Somebody signed out: nothing of them stays on a machine that may be borrowed. */
export async function eraseDevice(): Promise<void> {
  const accountId = localStorage.getItem(accountKey);
  await eraseOutbox();
  if (accountId !== null) await eraseKept(accountId);
  for (const key of Object.keys(localStorage))
    if (/^(cheminer\.(choice|room)\.|tus::)/.test(key)) localStorage.removeItem(key);
  for (const key of Object.keys(sessionStorage))
    if (/^cheminer\.(protocol|room)\./.test(key)) sessionStorage.removeItem(key);
  standing.forget();
}
