/** Kept where it outlives the worker, which the browser stops when it likes. */
const name = 'cheminer-account';
const place = '/account';

/** Whose copies may be shown: whoever the server last said is signed in. */
export async function whoIsHere(): Promise<string | null> {
  const said = await caches.match(place, { cacheName: name });
  return said ? said.text() : null;
}

export async function somebodyIsHere(accountId: string): Promise<void> {
  if ((await whoIsHere()) === accountId) return;
  const cache = await caches.open(name);
  await cache.put(place, new Response(accountId));
}

export const nobodyIsHere = (): Promise<boolean> => caches.delete(name);
