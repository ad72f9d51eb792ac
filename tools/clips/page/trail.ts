import { ease, height, panelHeight, width } from './look.ts';

export type Point = Readonly<{ x: number; y: number }>;

/** A path as a dense line: its points, and for each waypoint the index of its point. */
export type Trail = Readonly<{ points: readonly Point[]; waypoints: readonly number[] }>;

const pointsPerLeg = 60;
const walkSeconds = 2.4;

/** A trail that climbs gently from the left edge, with one waypoint per chapter. */
export function layTrail(chapterCount: number, random: () => number): Trail {
  const gap = (width - 150) / (chapterCount - 1);
  const stops = Array.from({ length: chapterCount }, (_, index) => ({
    x: 75 + index * gap,
    y: 268 - (index * 60) / chapterCount + (index % 2 ? -1 : 1) * (14 + 12 * random()),
  }));
  const start = { x: -30, y: height - 48 };
  const end = { x: width + 60, y: panelHeight + 40 };
  const controls = [start, start, ...stops, end];
  const legs = stops.map((_, index) => curveLeg(controls.slice(index, index + 4)));
  return { points: [start, ...legs.flat()], waypoints: legs.map((_, index) => (index + 1) * pointsPerLeg) };
}

/** Catmull-Rom: a smooth curve from the second of four points to the third. */
function curveLeg(controls: readonly Point[]): Point[] {
  const [a, b, c, d] = controls as [Point, Point, Point, Point];
  const curve = (p: number, q: number, r: number, s: number, t: number) =>
    0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t ** 2 + (3 * q - p - 3 * r + s) * t ** 3);
  return Array.from({ length: pointsPerLeg }, (_, index) => {
    const t = (index + 1) / pointsPerLeg;
    return { x: curve(a.x, b.x, c.x, d.x, t), y: curve(a.y, b.y, c.y, d.y, t) };
  });
}

/** How far one has walked, in points of the trail: each chapter leads to its own waypoint, then rests there. */
export function measureWalk(trail: Trail, chapterStarts: readonly number[], second: number): number {
  return trail.waypoints.reduce((walked, waypoint, index) => {
    const from = trail.waypoints[index - 1] ?? 0;
    const start = chapterStarts[index] ?? 0;
    return walked + (waypoint - from) * ease(second, start, start + walkSeconds);
  }, 0);
}
