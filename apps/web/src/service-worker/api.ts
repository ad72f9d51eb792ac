import { whoIsHere, nobodyIsHere, somebodyIsHere } from './account.ts';
import { keptCopy, keptWhole, openKept, refresh } from './kept.ts';

/** What answers when nobody does: the copy that the person here took along. Everything else goes its way. */
export function answerApi(event: FetchEvent, { pathname }: URL): void {
  const { request } = event;
  if (pathname === '/api/sign-in') return event.respondWith(signing(request));
  if (request.method !== 'GET' || request.headers.get('accept') === 'text/event-stream') return;
  event.respondWith(pathname === '/api/me' ? me(event) : reading(event));
}

/** Who signs in or out is known only when the server has said it: until then no copy is anybody's. */
async function signing(request: Request): Promise<Response> {
  const answer = await fetch(request);
  if (answer.ok) await nobodyIsHere();
  return answer;
}

async function me(event: FetchEvent): Promise<Response> {
  const answer = await reading(event);
  if (answer.status === 401) await nobodyIsHere();
  if (answer.ok && !answer.headers.has('x-cheminer-kept')) {
    const { accountId } = (await answer.clone().json()) as { accountId: string };
    await somebodyIsHere(accountId);
  }
  return answer;
}

/** The network first, always: a copy is older. But for a film at hand, whose address says what is in it. */
async function reading(event: FetchEvent): Promise<Response> {
  const kept = await openKept(await whoIsHere());
  if (!kept) return fetch(event.request);
  return (await keptWhole(kept, event.request)) ?? networkFirst(event, kept);
}

async function networkFirst(event: FetchEvent, kept: Cache): Promise<Response> {
  const { request } = event;
  try {
    const answer = await fetch(request);
    if (isDown(answer)) return (await keptCopy(kept, request)) ?? answer;
    if (answer.status === 200) event.waitUntil(refresh(kept, request, answer.clone()));
    return answer;
  } catch (lost) {
    const copy = await keptCopy(kept, request);
    if (copy) return copy;
    throw lost;
  }
}

/** Somebody on the way answers that nobody answers. */
const isDown = ({ status }: Response): boolean => status >= 502 && status <= 504;
