export type Point = Readonly<{ x: number; y: number }>;
export type Box = Readonly<{ left: number; top: number; right: number; bottom: number }>;

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

export const roundTo = (decimals: number, value: number): number => {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
};

export const onTenths = ({ x, y }: Point): Point => ({ x: roundTo(1, x), y: roundTo(1, y) });

/** Each element with the one after it. */
export const neighbours = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.slice(1).map((after, index) => [list[index] as T, after] as const);

export const middleOf = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

export const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

export const boxAround = (points: readonly Point[], margin: number): Box => ({
  left: Math.min(...points.map(({ x }) => x)) - margin,
  top: Math.min(...points.map(({ y }) => y)) - margin,
  right: Math.max(...points.map(({ x }) => x)) + margin,
  bottom: Math.max(...points.map(({ y }) => y)) + margin,
});

export const grown = (box: Box, margin: number): Box => ({
  left: box.left - margin,
  top: box.top - margin,
  right: box.right + margin,
  bottom: box.bottom + margin,
});

export const overlapArea = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

export const contains = (box: Box, { x, y }: Point): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
