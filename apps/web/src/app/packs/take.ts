import { somebodyIsHere } from '../../service-worker/account.ts';
import { isStillHere } from '../outbox/account.ts';
import { contentsOf, type Pack, printOf, withheldIn } from './contents.ts';
import { dated, keptName, keptSince } from './kept-copies.ts';
import { drop, isAt, note, type Taken, takenBy } from './list.ts';

export type Going = Readonly<{
  accountId: string;
  cohortId: string;
  pack: Pack;
  withVideos: boolean;
  tell: (done: number, of: number) => void;
  signal: AbortSignal;
}>;

/** What the screens around a module ask for. Whoever has none of one still has the module. */
const around = (cohortId: string): readonly string[] => [
  '/api/me',
  ...['path', 'trail', 'glossary', 'workshops', 'webinars', 'study-slots'].map(
    (each) => `/api/cohorts/${cohortId}/${each}`,
  ),
];

/** Everything is fetched and kept, one after the other. What came stays when the rest does not. */
export async function take(going: Going): Promise<void> {
  const { accountId, cohortId, pack, withVideos, tell, signal } = going;
  stopUnlessHere(going);
  const contents = contentsOf(pack, withVideos).map(({ url }) => url);
  const addresses = [...around(cohortId), ...contents];
  const taken = {
    ...{ cohortId, unitKey: pack.unitKey, withVideos, print: printOf(pack), addresses },
    withheld: withheldIn(pack),
  };
  await forgetFormer(accountId, taken);
  const kept = await caches.open(keptName(accountId));
  await somebodyIsHere(accountId);
  let bytes = 0;
  for (const [done, url] of addresses.entries()) {
    tell(done, addresses.length);
    bytes += await keep(kept, url, { signal, mayLack: done < addresses.length - contents.length });
    stopUnlessHere(going);
    const whole = done === addresses.length - 1;
    await note(accountId, { ...taken, at: new Date().toISOString(), bytes, whole });
  }
}

/** Another tab may have signed out, or in as somebody else: nothing of theirs is kept here. */
function stopUnlessHere({ accountId, signal }: Going): void {
  signal.throwIfAborted();
  if (!isStillHere(accountId)) throw new Error('Somebody else is here.');
}

/** Copies that the module no longer names. */
async function forgetFormer(accountId: string, next: Pick<Taken, 'cohortId' | 'unitKey' | 'addresses'>) {
  const former = (await takenBy(accountId)).find(isAt(next));
  const isUseless = former?.addresses.some((each) => !next.addresses.includes(each));
  if (isUseless) await drop(accountId, next);
}

type How = Readonly<{ signal: AbortSignal; mayLack: boolean }>;

/** Its size. What the address itself names, such as a film, is not fetched twice. */
async function keep(kept: Cache, url: string, { signal, mayLack }: How): Promise<number> {
  const atHand = /\/media\//.test(url) ? await kept.match(url) : undefined;
  if (atHand) return sizeOf(atHand);
  const answer = await fetch(url, { signal });
  if (mayLack && answer.status === 403) return 0;
  if (answer.status !== 200 || answer.headers.has(keptSince)) throw new Error(`${url} did not come.`);
  // Read whole before it is kept: half a film is no film.
  const body = await answer.blob();
  await kept.put(url, dated(new Response(body, answer)));
  return body.size;
}

const sizeOf = async (copy: Response): Promise<number> => (await copy.blob()).size;
