import type { Box, Point } from './geometry.ts';

/** An outline of an area, as marching squares leave it: closed, with a point every few px. */
export type Ring = readonly Point[];

/** One point in three is enough once the curve is smoothed. */
const KEEP_ONE_IN = 3;
/** Fewer points than this no longer show a shape. */
const LEAST_CORNERS = 6;
/** Smaller areas are noise of the ground, in px². */
const SPECK = 110;

export function isSpeck(ring: Ring): boolean {
  const doubled = ring.reduce((area, { x, y }, index) => {
    const after = ring[(index + 1) % ring.length] as Point;
    return area + x * after.y - after.x * y;
  }, 0);
  return Math.abs(doubled) / 2 < SPECK;
}

/** The corners of an area, without the points that follow the frame of the relief in a straight line. */
export function polygonOf(ring: Ring, frame: Box): Ring {
  const sides = ring.map((point) => sideOf(point, frame));
  const sideAt = (index: number) => sides[(index + ring.length) % ring.length];
  const isAlongFrame = (index: number) =>
    sideAt(index - 1) === sideAt(index) && sideAt(index + 1) === sideAt(index);
  const every = Math.max(1, Math.min(KEEP_ONE_IN, Math.floor(ring.length / LEAST_CORNERS)));
  return ring.filter((_, index) =>
    sideAt(index) === null ? isKept(index, every, ring.length) : !isAlongFrame(index),
  );
}

/** The lines of an outline that the frame of the relief interrupts; null when it does not meet the frame. */
export function openRunsOf(ring: Ring, frame: Box): readonly Ring[] | null {
  const start = ring.findIndex((point) => sideOf(point, frame) !== null);
  if (start < 0) return null;
  const turned = [...ring.slice(start), ...ring.slice(0, start + 1)];
  const onFrame = turned.flatMap((point, index) => (sideOf(point, frame) === null ? [] : [index]));
  return onFrame
    .slice(1)
    .map((to, index) => turned.slice(onFrame[index], to + 1))
    .filter((run) => run.length > 2)
    .map((run) =>
      run.filter((_, index) => isKept(index, KEEP_ONE_IN, run.length - 1) || index === run.length - 1),
    );
}

/** Every so many points, but for one too near the end: it would leave a kink where the line closes. */
const isKept = (index: number, every: number, length: number): boolean =>
  index % every === 0 && (index === 0 || length - index > every / 2);

/** The side of the frame that a point is on, if any. */
function sideOf({ x, y }: Point, frame: Box): keyof Box | null {
  if (x <= frame.left) return 'left';
  if (x >= frame.right) return 'right';
  if (y <= frame.top) return 'top';
  return y >= frame.bottom ? 'bottom' : null;
}
