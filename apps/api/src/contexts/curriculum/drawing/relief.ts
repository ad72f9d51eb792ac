import { contours } from 'd3-contour';
import type { Box } from './geometry.ts';
import type { HeightAt } from './height.ts';
import type { Ring } from './outline.ts';
import { isSpeck, openRunsOf, polygonOf } from './outline.ts';
import type { Sheet } from './sheet.ts';
import { closedCurve, openCurve } from './smooth-curve.ts';
import type { TrailDrawing } from './trail.types.ts';

/** Side of a cell of the grid on which heights are computed, in px. */
const CELL = 6;
/** The height from which the ground takes each tint. */
const TINTS = [
  { tint: 1, from: 70 },
  { tint: 2, from: 105 },
  { tint: 3, from: 135 },
  { tint: 4, from: 163 },
] as const;
/** Height between two contour lines. */
const CONTOUR_STEP = 11;
const MAJOR_EVERY = 5;

/** Tints and contour lines of the ground, drawn to just beyond the edges of the sheet. */
export function reliefOf(heightAt: HeightAt, sheet: Sheet): Pick<TrailDrawing, 'relief' | 'contours'> {
  const ground = groundOf(heightAt, sheet);
  return {
    relief: TINTS.map(({ tint, from }) => ({ tint, d: areaAbove(from, ground) })).filter(isDrawn),
    contours: contourStepsOf(ground)
      .map((step) => ({ major: step % MAJOR_EVERY === 0, d: lineAt(step * CONTOUR_STEP, ground) }))
      .filter(isDrawn),
  };
}

const isDrawn = ({ d }: Readonly<{ d: string }>): boolean => d !== '';

type Ground = Readonly<{ columns: number; rows: number; heights: number[]; frame: Box }>;

/** One cell more than the sheet on each side, so that the frame of the relief stays out of sight. */
function groundOf(heightAt: HeightAt, sheet: Sheet): Ground {
  const columns = Math.ceil(sheet.width / CELL) + 3;
  const rows = Math.ceil(sheet.height / CELL) + 3;
  const heights = Array.from({ length: rows * columns }, (_, index) =>
    heightAt({ x: ((index % columns) - 1) * CELL, y: (Math.floor(index / columns) - 1) * CELL }),
  );
  const frame = { left: onSheet(0), top: onSheet(0), right: onSheet(columns), bottom: onSheet(rows) };
  return { columns, rows, heights, frame };
}

/** From the grid to the sheet: the height of the first cell stands at ½, one cell before the sheet. */
const onSheet = (onGrid: number): number => (onGrid - 1.5) * CELL;

function contourStepsOf({ heights }: Ground): readonly number[] {
  const lowest = heights.reduce((least, height) => Math.min(least, height), Infinity);
  const highest = heights.reduce((most, height) => Math.max(most, height), -Infinity);
  const first = Math.ceil(lowest / CONTOUR_STEP);
  const count = Math.max(0, Math.floor(highest / CONTOUR_STEP) - first + 1);
  return Array.from({ length: count }, (_, index) => first + index);
}

const areaAbove = (height: number, ground: Ground): string =>
  ringsAt(height, ground)
    .map((ring) => closedCurve(polygonOf(ring, ground.frame)))
    .join('');

function lineAt(height: number, ground: Ground): string {
  const lines = ringsAt(height, ground).map((ring) => {
    const runs = openRunsOf(ring, ground.frame);
    return runs ? runs.map(openCurve).join('') : closedCurve(polygonOf(ring, ground.frame));
  });
  return lines.join('');
}

function ringsAt(height: number, { columns, rows, heights }: Ground): readonly Ring[] {
  const { coordinates } = contours().size([columns, rows]).contour(heights, height);
  // A ring repeats its first point at its end.
  const rings = coordinates.flat().map((ring) => ring.slice(1));
  return rings
    .map((ring) => ring.map(([x = 0, y = 0]) => ({ x: onSheet(x), y: onSheet(y) })))
    .filter((ring) => !isSpeck(ring));
}
