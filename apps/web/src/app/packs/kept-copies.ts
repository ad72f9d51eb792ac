/** Says since when a copy is kept; a page that shows one says so too. */
export const keptSince = 'x-cheminer-kept';

const prefix = 'cheminer-kept-';

/** Copies are one account's: nobody else's are ever opened. */
export const keptName = (accountId: string): string => prefix + accountId;

/** The answer as it is kept: with the instant. */
export function dated(answer: Response): Response {
  const headers = new Headers(answer.headers);
  headers.set(keptSince, new Date().toISOString());
  // The body is stored as it is read: decompressed, whatever it was on the wire.
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(answer.body, { status: 200, headers });
}

/** At sign-out nothing stays on a machine that may be borrowed. */
export async function eraseKept(accountId: string): Promise<void> {
  if ('caches' in globalThis) await caches.delete(keptName(accountId));
}
