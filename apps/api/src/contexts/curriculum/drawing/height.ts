import type { Point } from './geometry.ts';
import { sum } from './geometry.ts';
import type { SeededGenerator } from './seeded-generator.ts';
import type { Sheet } from './sheet.ts';
import type { PlacedStop } from './waypoint.ts';

/** The height of the ground at a point of the sheet. */
export type HeightAt = (point: Point) => number;

/** A rise (or a dip, when negative) of the ground, `reach` px wide and `depth` px deep around its centre. */
type Rise = Readonly<{ centre: Point; height: number; reach: number; depth: number }>;

/** Climb per px towards the top; a taller sheet climbs no more in all than one of four rows. */
const SLOPE = 0.19;
const TALLEST_CLIMB = 106;
/** Height of the lower edge. */
const FOOT = 8;
const HEIGHT_PER_MINUTE = 0.82;
/** The heaviest module of a course is no higher than this: lower ones keep their proportion. */
const HIGHEST_HILL = 78;
const HILL_ABOVE_STEPS = 26;
const HUT_DIP = 16;

/**
 * A slope, a hill behind each module as high as the module is heavy, a hollow under each hut, and some roughness.
 */
export function heightsOf(stops: readonly PlacedStop[], sheet: Sheet, generator: SeededGenerator): HeightAt {
  const slope = Math.min(SLOPE, TALLEST_CLIMB / sheet.height);
  const rises = [...hillsOf(stops), ...stops.filter(({ kind }) => kind === 'workshop').map(dipUnder)];
  const roughness = roughnessFrom(generator);
  return (point) => {
    const ground = FOOT + slope * (sheet.height - point.y) + roughness(point);
    return rises.reduce((height, rise) => height + riseAt(rise, point), ground);
  };
}

function hillsOf(stops: readonly PlacedStop[]): readonly Rise[] {
  const modules = [...new Set(stops.map(({ item }) => item))].filter(({ type }) => type === 'module');
  const heaviest = Math.max(0, ...modules.map(minutesOf));
  const perMinute = Math.min(HEIGHT_PER_MINUTE, HIGHEST_HILL / (heaviest || 1));
  return modules.map((module) =>
    hillBehind(
      stops.filter(({ item }) => item === module),
      minutesOf(module) * perMinute,
    ),
  );
}

const minutesOf = (item: PlacedStop['item']): number =>
  item.type === 'module' ? Math.max(0, item.minutes) : 0;

function hillBehind(stops: readonly PlacedStop[], height: number): Rise {
  const reach = 62 + 7 * Math.min(stops.length, 8);
  const mean = (values: readonly number[]) => sum(values) / values.length;
  const centre = {
    x: mean(stops.map(({ at }) => at.x)),
    y: mean(stops.map(({ at }) => at.y)) - HILL_ABOVE_STEPS,
  };
  return { centre, height, reach, depth: reach * 0.6 };
}

const dipUnder = ({ at }: PlacedStop): Rise => ({ centre: at, height: -HUT_DIP, reach: 60, depth: 50 });

const riseAt = ({ centre, height, reach, depth }: Rise, { x, y }: Point): number =>
  height * Math.exp(-(((x - centre.x) / reach) ** 2) - ((y - centre.y) / depth) ** 2);

/** A few waves of different lengths and directions, out of step with each other. */
function roughnessFrom(generator: SeededGenerator): HeightAt {
  const waves = [310, 230, 170, 120, 84].map((length) => {
    const direction = generator.between(0, Math.PI);
    return {
      amplitude: length / 52,
      across: (2 * Math.PI * Math.cos(direction)) / length,
      down: (2 * Math.PI * Math.sin(direction)) / length,
      phase: generator.between(0, 2 * Math.PI),
    };
  });
  return ({ x, y }) =>
    waves.reduce(
      (height, wave) => height + wave.amplitude * Math.sin(wave.across * x + wave.down * y + wave.phase),
      0,
    );
}
