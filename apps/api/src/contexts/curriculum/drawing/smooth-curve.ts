import type { Point } from './geometry.ts';
import { middleOf, neighbours } from './geometry.ts';

/*
 * Quadratic curves through the middles of the sides of a line, with its corners as control points. Only the first
 * is written with `q`: after it a `t` draws the same curve from the middle alone, since the next corner is the
 * reflection of the former one in the middle between them. Written as moves, that is a third of the bytes.
 * Corners are rounded to whole numbers; middles then fall on whole numbers and halves, and no error adds up.
 */

/** A closed curve inside a polygon, which does not repeat its first corner. */
export function closedCurve(polygon: readonly Point[]): string {
  const corners = wholeCorners(polygon);
  const [first] = corners;
  const last = corners.at(-1);
  if (!first || !last || corners.length < 3) return '';
  return `${curveAlong([last, ...corners, first], 'M')}z`;
}

/** An open curve from the first point of a line to its last. */
export function openCurve(line: readonly Point[]): string {
  const corners = wholeCorners(line);
  const [first, second] = corners;
  const [beforeLast, last] = corners.slice(-2);
  if (!first || !second || !beforeLast || !last) return '';
  const out = `M${pair(first)}${curveAlong(corners, 'L')}`;
  return `${out}l${pair(move(middleOf(beforeLast, last), last))}`;
}

/** From the middle of the first side to the middle of the last one. */
function curveAlong(corners: readonly Point[], goTo: 'M' | 'L'): string {
  const middles = neighbours(corners).map(([from, to]) => middleOf(from, to));
  const [start, end] = middles;
  const control = corners[1];
  if (!start || !end || !control) return start ? `${goTo}${pair(start)}` : '';
  const turns = neighbours(middles.slice(1)).map(([from, to]) => move(from, to));
  const firstTurn = `${goTo}${pair(start)}q${joined([move(start, control), move(start, end)])}`;
  return turns.length > 0 ? `${firstTurn}t${joined(turns)}` : firstTurn;
}

/** Rounding brings some neighbours together: one of them is enough. */
function wholeCorners(line: readonly Point[]): readonly Point[] {
  const whole = line.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  return whole.filter(({ x, y }, index) => {
    const former = whole[index - 1];
    return !former || former.x !== x || former.y !== y;
  });
}

const move = (from: Point, to: Point): Point => ({ x: to.x - from.x, y: to.y - from.y });

const pair = (point: Point): string => joined([point]);

/** Numbers with no more between them than a reader of paths needs. */
const joined = (points: readonly Point[]): string =>
  points
    .flatMap(({ x, y }) => [x, y])
    .map((number, index) => `${index > 0 && number >= 0 ? ' ' : ''}${short(number)}`)
    .join('');

const short = (number: number): string => String(number).replace(/^(-?)0\./, '$1.');
