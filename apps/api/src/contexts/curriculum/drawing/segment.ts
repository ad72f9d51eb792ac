import { neighbours, onTenths } from './geometry.ts';
import type { PlacedStop } from './waypoint.ts';
import type { Footprint, Winding } from './winding.ts';

/** Longest piece of trail drawn with one Bézier curve, in px. */
const LONGEST_CURVE = 34;

/** The line of the trail between two of its places, as one or several cubic curves that follow its headings. */
export function segmentBetween(from: PlacedStop, to: PlacedStop, winding: Winding): string {
  const pieces = Math.max(1, Math.ceil((to.walked - from.walked) / LONGEST_CURVE));
  const piece = (to.walked - from.walked) / pieces;
  const footprints = Array.from({ length: pieces + 1 }, (_, index) => {
    const { at, heading } = winding.at(from.walked + index * piece);
    return { at: onTenths(at), heading };
  });
  const curves = neighbours(footprints).map(([start, end]) => curveBetween(start, end, piece / 3));
  return `M${from.at.x} ${from.at.y}${curves.join('')}`;
}

function curveBetween(start: Footprint, end: Footprint, handle: number): string {
  const controls = [
    { x: start.at.x + start.heading.x * handle, y: start.at.y + start.heading.y * handle },
    { x: end.at.x - end.heading.x * handle, y: end.at.y - end.heading.y * handle },
    end.at,
  ];
  return `C${controls
    .map(onTenths)
    .map(({ x, y }) => `${x} ${y}`)
    .join(' ')}`;
}
