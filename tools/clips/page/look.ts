/** Size of the clip; of the white panel at its top that carries the words; where the scenes stand. */
export const width = 960;
export const height = 540;
export const panelHeight = 200;
export const groundLine = 452;

/** Colours of the light theme of the product, and a few quiet ones for people and things. */
export const colours = {
  surface: '#FFFFFF',
  line: '#D3DACE',
  /** Words: grey without a hue, for which a video keeps no colour, so that they are sharp at once. */
  words: '#161616',
  wordsBeside: '#474747',
  ink: '#13211B',
  ink2: '#3F4E46',
  disc: '#74837A',
  trail: '#C2380F',
  blaze: '#FFC928',
  ground: '#F0F4E6',
  spruce: '#0B5A44',
  mint: '#DCEBE2',
  lake: '#1A4F8C',
  sky: '#E1EBF6',
  water: '#A9CDE6',
  leaf: '#7FA877',
  sand: '#EADFBC',
  wood: '#C69B62',
  bark: '#8A6234',
  slate: '#6F7F78',
  ochre: '#B98325',
  carrot: '#DE8A3A',
  brick: '#A5654C',
  plum: '#74506E',
  tints: ['#F0F4E6', '#E3EDD2', '#D6E4C1', '#EADFBC', '#E6D2A8'],
  contour: '#C3A06A',
} as const;

export const fonts = {
  display: (size: number) => `700 ${size}px "Bricolage Grotesque"`,
  text: (size: number) => `600 ${size}px "Source Sans 3"`,
} as const;

/** A repeatable source of numbers in [0, 1[: the same title always gives the same landscape. */
export function seedRandom(seed: string): () => number {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** 0 before `from`, 1 after `to`, and a soft passage between them. */
export function ease(value: number, from: number, to: number): number {
  const part = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return part * part * (3 - 2 * part);
}
