import { keptName } from './kept-copies.ts';

/** A module that this device has, or has begun to take. */
export type Taken = Readonly<{
  cohortId: string;
  unitKey: string;
  at: string;
  bytes: number;
  withVideos: boolean;
  /** Nothing of it is missing. */
  whole: boolean;
  print: string;
  /** Steps of which the text was not open yet. */
  withheld: number;
  addresses: readonly string[];
}>;
export type Place = Pick<Taken, 'cohortId' | 'unitKey'>;

/** Kept with the copies, so that it goes when they go: when the account signs out, or the browser makes room. */
const address = '/packs';

export const isAt =
  ({ cohortId, unitKey }: Place) =>
  (taken: Taken): boolean =>
    taken.cohortId === cohortId && taken.unitKey === unitKey;

export async function takenBy(accountId: string): Promise<readonly Taken[]> {
  const list = await caches.match(address, { cacheName: keptName(accountId) });
  return list ? ((await list.json()) as Taken[]) : [];
}

/** That module stands in the list as it is now. */
export async function note(accountId: string, taken: Taken): Promise<void> {
  const others = (await takenBy(accountId)).filter((each) => !isAt(taken)(each));
  await write(accountId, [...others, taken]);
}

/** Its copies go, but for those that another module shares; with the last module, all of them. */
export async function drop(accountId: string, place: Place): Promise<void> {
  const list = await takenBy(accountId);
  const others = list.filter((each) => !isAt(place)(each));
  if (others.length === 0) return void (await caches.delete(keptName(accountId)));
  const shared = new Set(others.flatMap(({ addresses }) => addresses));
  const gone = list.find(isAt(place))?.addresses.filter((each) => !shared.has(each)) ?? [];
  const kept = await caches.open(keptName(accountId));
  await Promise.all(gone.map((each) => kept.delete(each)));
  await write(accountId, others);
}

async function write(accountId: string, list: readonly Taken[]): Promise<void> {
  const kept = await caches.open(keptName(accountId));
  await kept.put(address, Response.json(list));
}
