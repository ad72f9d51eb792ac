import { dated, keptName, keptSince } from '../app/packs/kept-copies.ts';

/** The copies of that account; null when it took nothing along. */
export async function openKept(accountId: string | null): Promise<Cache | null> {
  if (accountId === null || !(await caches.has(keptName(accountId)))) return null;
  return caches.open(keptName(accountId));
}

export async function keptCopy(kept: Cache, request: Request): Promise<Response | null> {
  const copy = await kept.match(request.url);
  return copy ? portion(copy, request.headers.get('range')) : null;
}

/** A film or a sound that was taken along is never fetched again: its address changes with its content. */
export async function keptWhole(kept: Cache, request: Request): Promise<Response | null> {
  return /\/media\/[^/]+$/.test(new URL(request.url).pathname) ? keptCopy(kept, request) : null;
}

/** Only what was taken along has a copy; it is never older than the last answer. */
export async function refresh(kept: Cache, request: Request, answer: Response): Promise<void> {
  if (request.headers.has('range') || !(await kept.match(request.url))) return;
  await kept.put(request.url, dated(answer));
}

/** What a player asks for of a film at hand. */
async function portion(copy: Response, range: string | null): Promise<Response> {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  if (!asked) return copy;
  const whole = await copy.blob();
  const [start, end] = bounds(asked[1]!, asked[2]!, whole.size);
  if (start >= whole.size || start > end) {
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${whole.size}` } });
  }
  const headers = {
    'content-type': copy.headers.get('content-type') ?? 'application/octet-stream',
    'content-range': `bytes ${start}-${end}/${whole.size}`,
    'content-length': String(end - start + 1),
    'accept-ranges': 'bytes',
    [keptSince]: copy.headers.get(keptSince) ?? '',
  };
  return new Response(whole.slice(start, end + 1), { status: 206, headers });
}

/** « 0-499 », « 500- », and « -500 » for the last five hundred. */
function bounds(from: string, to: string, size: number): [number, number] {
  if (from === '') return [Math.max(0, size - Number(to)), size - 1];
  return [Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1)];
}
