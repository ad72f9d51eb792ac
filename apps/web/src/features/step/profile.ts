/** A stretch of the elevation profile: up to the disc of its step, and down behind it. */
export type Stretch = Readonly<{
  key: string;
  up: string;
  down: string;
  disc: Readonly<{ x: number; y: number }>;
}>;

export const sheet = { width: 272, height: 70 };
const [foot, first, last] = [56, 54, 18];

/**
 * The elevation profile of a module: width is minutes, and so is the height of each rise; the whole climbs a little.
 * Pure and deterministic: the same steps make the same drawing.
 */
export function profileOf(steps: readonly Readonly<{ key: string; minutes: number }>[]): Stretch[] {
  const total = steps.reduce((sum, { minutes }) => sum + minutes, 0) || 1;
  let [x, y] = [0, foot];
  return steps.map(({ key, minutes }, index) => {
    const end = x + (sheet.width * minutes) / total;
    const pass = first - ((first - last) * (index + 1)) / steps.length;
    const disc = { x: round((x + end) / 2), y: round(Math.max(7, pass - 2 - 0.42 * minutes)) };
    const stretch = { key, disc, up: rise({ x, y }, disc), down: rise(disc, { x: end, y: pass }) };
    [x, y] = [end, pass];
    return stretch;
  });
}

type Point = Readonly<{ x: number; y: number }>;

/** A soft S from one point to the other, as the data of a path that goes on from the first. */
function rise(from: Point, to: Point): string {
  const middle = round((from.x + to.x) / 2);
  return `C${middle} ${round(from.y)} ${middle} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
}

/** Where the line starts. */
export const start = `M0 ${foot}`;

const round = (value: number): number => Math.round(value * 10) / 10;
