/** What the line gives: kilobits a second downwards, and milliseconds to an answer. */
export type Measure = Readonly<{ downlink: number; latency: number }>;

/** Asked for at most: about half a megabyte in all. */
const sample = 262_144;
const turns = 2;
/** A line that has not given it by then is measured on what it gave. */
const patience = 12_000;

/**
 * Measures the line by what a page of ours takes to come; nothing is kept by any cache. `tell` hears the share done.
 * Null when nothing came.
 */
export async function measureLine(address: string, tell: (share: number) => void): Promise<Measure | null> {
  try {
    const latency = await timeOf(() =>
      fetch(`${address}?bytes=1`, { cache: 'no-store' }).then(({ ok }) => ok),
    );
    const began = performance.now();
    let bytes = 0;
    for (let turn = 0; turn < turns && performance.now() - began < patience; turn += 1) {
      bytes += await readSome(address, began, (read) => tell((turn * sample + read) / (sample * turns)));
    }
    const seconds = (performance.now() - began) / 1000;
    return bytes === 0 ? null : { downlink: Math.round((bytes * 8) / 1000 / seconds), latency };
  } catch {
    return null;
  }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return Math.round(performance.now() - began);
}

/** How many bytes came until the sample was whole or patience was out. */
async function readSome(address: string, began: number, tell: (read: number) => void): Promise<number> {
  const answer = await fetch(`${address}?bytes=${sample}`, { cache: 'no-store' });
  const reader = answer.body!.getReader();
  let read = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return read;
    read += value.byteLength;
    tell(read);
    if (performance.now() - began > patience) {
      await reader.cancel();
      return read;
    }
  }
}
