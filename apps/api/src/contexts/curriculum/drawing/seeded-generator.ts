export type SeededGenerator = Readonly<{
  /** A number from `least` (included) to `most` (excluded). */
  between: (least: number, most: number) => number;
}>;

/** Numbers that look drawn at random and are the same at every run for the same seed (FNV-1a, mulberry32). */
export function generatorOf(seed: string): SeededGenerator {
  let state = hashOf(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { between: (least, most) => least + (most - least) * next() };
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
