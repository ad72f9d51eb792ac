/**
 * Chance that can be had again: numbers from 0 to 1 (1 excluded), the same for the same seed. « mulberry32 », by
 * Tommy Ettinger, in the public domain; good enough for a search, never for a secret.
 */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
