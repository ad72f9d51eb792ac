import type { Point } from './geometry.ts';
import { clamp, distance, neighbours } from './geometry.ts';
import type { SeededGenerator } from './seeded-generator.ts';
import type { Sheet } from './sheet.ts';

/** A place on the trail, with the direction in which one walks there (a vector of length 1). */
export type Footprint = Readonly<{ at: Point; heading: Point }>;

/** The whole line of the trail, measured along itself. */
export type Winding = Readonly<{
  /** Where each row starts and ends along the trail: at a tip of the trail or in the middle of a turn. */
  rows: readonly Readonly<{ from: number; to: number }>[];
  /** The footprint at a distance from the foot of the trail. */
  at: (walked: number) => Footprint;
}>;

/**
 * A row swings six or eight times from one side of its line to the other. An even number, so that it leaves by
 * the lower side a row that it entered by the upper side: both turns are then round.
 */
const SWINGS = [6, 8] as const;
/** Where the swings begin and end, in px from the edges; the turns take the rest of the width. */
const SWINGS_FROM = 140;
const TURN_FROM = 82;
const TURN_TIP = 58;
const FOOT_OF_TRAIL = 64;
/** The trail ends by a short climb; higher, « Vous êtes ici » would not fit over its last step. */
const SUMMIT_CLIMB = 36;
/** Points computed between two control points. */
const GRAIN = 24;

/** A serpentine climbed from the bottom left, with a turn at alternate sides between two rows. */
export function windingOn(sheet: Sheet, generator: SeededGenerator): Winding {
  const foot: Point = { x: FOOT_OF_TRAIL, y: (sheet.rowLines[0] ?? 0) + generator.between(-3, 5) };
  const stretches = sheet.rowLines.map((_, row) => stretchOf(row, sheet, generator));
  const curve = catmullRomThrough([foot, ...stretches.flat()]);
  const walked = cumulated(curve);
  const tips = turnTipsOf(stretches).map((tip) => walked[tip * GRAIN] ?? 0);
  return {
    rows: neighbours([0, ...tips, walked.at(-1) ?? 0]).map(([from, to]) => ({ from, to })),
    at: (distance) => footprint(curve, walked, distance),
  };
}

/** The control points of a row and of what ends it: a turn or the summit. */
function stretchOf(row: number, sheet: Sheet, generator: SeededGenerator): readonly Point[] {
  const swings = swingsOf(row, sheet, generator);
  const isLast = row === sheet.rowLines.length - 1;
  return isLast ? [...swings, summitOf(sheet)] : [...swings, ...turnAfter(row, sheet, generator)];
}

/** The tip of a turn is the middle one of its three control points. */
function turnTipsOf(stretches: readonly (readonly Point[])[]): readonly number[] {
  let passed = 0;
  return stretches.slice(0, -1).map((stretch) => (passed += stretch.length) - 1);
}

const isRightward = (row: number): boolean => row % 2 === 0;

const mirrored = (row: number, sheet: Sheet, x: number): number => (isRightward(row) ? x : sheet.width - x);

function swingsOf(row: number, sheet: Sheet, generator: SeededGenerator): readonly Point[] {
  const line = sheet.rowLines[row] ?? 0;
  const swings = generator.between(0, 1) < 0.5 ? SWINGS[0] : SWINGS[1];
  const pace = (sheet.width - 2 * SWINGS_FROM) / (swings - 1);
  return Array.from({ length: swings }, (_, swing) => {
    const isAtEnd = swing === 0 || swing === swings - 1;
    const reach = isAtEnd ? generator.between(3, 8) : generator.between(7, 16);
    return {
      x: mirrored(row, sheet, SWINGS_FROM + swing * pace + generator.between(-10, 10)),
      y: line + (swing % 2 === 0 ? -reach : reach),
    };
  });
}

/** Out of the row, round the tip, and into the next row: never the same turn twice. */
function turnAfter(row: number, sheet: Sheet, generator: SeededGenerator): readonly Point[] {
  const [line = 0, nextLine = 0] = sheet.rowLines.slice(row, row + 2);
  const half = (line - nextLine) / 2;
  const side = (inset: number) => mirrored(row, sheet, sheet.width - inset);
  return [
    { x: side(TURN_FROM + generator.between(-5, 5)), y: line - half * generator.between(0.26, 0.36) },
    { x: side(TURN_TIP + generator.between(-4, 4)), y: line - half + generator.between(-5, 5) },
    { x: side(TURN_FROM + generator.between(-5, 5)), y: nextLine + half * generator.between(0.26, 0.36) },
  ];
}

/** The end of the trail, on the side that it was walking to. */
function summitOf(sheet: Sheet): Point {
  const row = sheet.rowLines.length - 1;
  return { x: mirrored(row, sheet, sheet.width - 92), y: (sheet.rowLines[row] ?? 0) - SUMMIT_CLIMB };
}

function catmullRomThrough(control: readonly Point[]): readonly Point[] {
  return control.flatMap((p1, index) => {
    const p2 = control[index + 1];
    if (!p2) return [p1];
    const p0 = control[index - 1] ?? p1;
    const p3 = control[index + 2] ?? p2;
    return Array.from({ length: GRAIN }, (_, grain) => onCatmullRom([p0, p1, p2, p3], grain / GRAIN));
  });
}

function onCatmullRom([p0, p1, p2, p3]: readonly [Point, Point, Point, Point], t: number): Point {
  const along = (a: number, b: number, c: number, d: number) =>
    b + (t / 2) * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
  return { x: along(p0.x, p1.x, p2.x, p3.x), y: along(p0.y, p1.y, p2.y, p3.y) };
}

function cumulated(curve: readonly Point[]): readonly number[] {
  let walked = 0;
  return [0, ...neighbours(curve).map(([from, to]) => (walked += distance(from, to)))];
}

function footprint(curve: readonly Point[], walked: readonly number[], distanceWalked: number): Footprint {
  const wanted = clamp(distanceWalked, 0, walked.at(-1) ?? 0);
  const found = walked.findIndex((mark) => mark >= wanted);
  const after = Math.max(1, found);
  const [from, to] = [curve[after - 1], curve[after]];
  if (!from || !to) throw new RangeError('A trail has at least two points');
  const share = (wanted - (walked[after - 1] ?? 0)) / distance(from, to);
  return {
    at: { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
    heading: headingAround(curve, after, share),
  };
}

/** Blends the directions of the neighbouring chords, so that it turns as smoothly as the trail does. */
function headingAround(curve: readonly Point[], after: number, share: number): Point {
  const chord = (index: number): Point => {
    const [from, to] = [curve[Math.max(0, index - 1)], curve[Math.min(curve.length - 1, index + 1)]];
    return from && to ? { x: to.x - from.x, y: to.y - from.y } : { x: 1, y: 0 };
  };
  const [before, behind] = [chord(after - 1), chord(after)];
  const x = before.x + (behind.x - before.x) * share;
  const y = before.y + (behind.y - before.y) * share;
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}
