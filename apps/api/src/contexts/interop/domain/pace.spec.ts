import { isOver, readAgain, type Reads, readsAllowed, secondsToWait, windowSeconds } from './pace.ts';

const start = Date.parse('2027-03-01T11:00:00Z');

function readMany(times: number, at: (index: number) => number): Reads {
  let reads: Reads | undefined;
  for (let index = 0; index < times; index += 1) reads = readAgain(reads, at(index));
  return reads!;
}

describe('how often an address may be read', () => {
  it('lets a calendar read it every five seconds for ever', () => {
    const reads = readMany(1000, (index) => start + index * 5000);
    expect(secondsToWait(reads, start + 999 * 5000)).toBe(0);
  });

  it('makes a loop wait until the window is over, then lets it in again', () => {
    expect(
      secondsToWait(
        readMany(readsAllowed, () => start),
        start,
      ),
    ).toBe(0);
    const reads = readMany(readsAllowed + 1, () => start);
    expect(secondsToWait(reads, start)).toBe(windowSeconds);
    const end = start + windowSeconds * 1000;
    expect([secondsToWait(reads, end - 1500), isOver(reads, end - 1), isOver(reads, end)]).toEqual([
      2,
      false,
      true,
    ]);
    expect(secondsToWait(readAgain(reads, end), end)).toBe(0);
  });
});
