import type { TrailCourse, TrailDrawing } from '../trail.types.ts';

export type Place = Readonly<{ x: number; y: number }>;

/** How many numbers each command of a path takes at a time; the last two are where it leads. */
const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, l: 2, C: 6, q: 4, t: 2 };

/** The places that the pen goes through, in order: the ends of the curves, not their control points. */
export function placesAlong(d: string): readonly Place[] {
  let pen: Place = { x: 0, y: 0 };
  return [...d.matchAll(/([MLClqt])([^MLClqtz]*)/g)].flatMap(([, command = '', text = '']) => {
    const numbers = numbersOf(text);
    const arity = ARITY[command] ?? 2;
    const moves = Array.from({ length: numbers.length / arity }, (_, move) =>
      numbers.slice(move * arity, (move + 1) * arity).slice(-2),
    );
    return moves.map(([x = NaN, y = NaN]) => {
      pen = command === command.toLowerCase() ? { x: pen.x + x, y: pen.y + y } : { x, y };
      return pen;
    });
  });
}

const numbersOf = (text: string): readonly number[] => (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);

/** The keys of the waypoints that a course has. */
export const keysInOrder = ({ items }: TrailCourse) =>
  items.flatMap((item) => (item.type === 'module' ? item.steps : [item.key]));

export const outside = ({ waypoints, width, height }: TrailDrawing) =>
  waypoints.filter(({ x, y }) => !(x >= 0 && x <= width && y >= 0 && y <= height));

/** The segments that do not lead exactly from one waypoint to the next. */
export const gaps = ({ waypoints, segments }: TrailDrawing) =>
  segments.slice(1).filter((segment, index) => {
    const places = placesAlong(segment);
    const ends = [places[0], places.at(-1)].map(written);
    return ends.join() !== [waypoints[index], waypoints[index + 1]].map(written).join();
  });

const written = (place: Place | undefined): string => `${place?.x} ${place?.y}`;
