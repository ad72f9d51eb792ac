import { matchPrecache } from 'workbox-precaching';

/** Written by the build: of this version of the app. */
declare const VERSION: string;

const prefix = 'cheminer-assets-';
const assetsHere = prefix + VERSION;

/** The server’s page, which names the files of the newest version; the one at hand when nothing answers. */
export async function answerPage(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request);
    return answer.status >= 502 ? ((await matchPrecache('/index.html')) ?? answer) : answer;
  } catch (lost) {
    const atHand = await matchPrecache('/index.html');
    if (atHand) return atHand;
    throw lost;
  }
}

/** A file whose name says what is in it: once is enough. Letters and drawings are kept as they are asked for. */
export async function answerAsset(request: Request): Promise<Response> {
  const atHand =
    (await matchPrecache(request.url)) ?? (await caches.match(request, { cacheName: assetsHere }));
  if (atHand) return atHand;
  const answer = await fetch(request);
  if (answer.status === 200) {
    const copy = answer.clone();
    void caches.open(assetsHere).then((cache) => cache.put(request, copy));
  }
  return answer;
}

export async function forgetOldAssets(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(prefix) && name !== assetsHere);
  await Promise.all(old.map((name) => caches.delete(name)));
}
