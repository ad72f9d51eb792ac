import type { Box, Point } from './geometry.ts';
import { contains, grown, overlapArea, sum } from './geometry.ts';

/** What a text must not cover. */
export type Obstacles = Readonly<{
  markers: readonly Box[];
  /** Where « Vous êtes ici » would stand over each step: better left free. */
  flags: readonly Box[];
  trail: readonly Point[];
  water: readonly Point[];
  sheet: Box;
}>;

/** Free space kept around a text, in px. */
const CLEARANCE = 2;
/** A smaller screen shows the same texts on a smaller drawing: each then takes this much more on each side. */
const GROWTH_ON_SMALL_SCREEN = 0.14;
const COST = { text: 400, marker: 300, flag: 1, trailPoint: 18, waterPoint: 10, near: 0.025 } as const;

/** From this cost on, a text covers something. */
export const COVERING = COST.marker;

/** The cost of covering what is drawn, or of coming too near to it. */
export function costAmid({ markers, flags, trail, water, sheet }: Obstacles, box: Box): number {
  const room = grown(box, CLEARANCE);
  const wide = onSmallScreen(box);
  const beyondSheet = overlapArea(wide, wide) - overlapArea(wide, sheet);
  const crossed = (line: readonly Point[]) => line.filter((point) => contains(room, point)).length;
  return (
    sum(markers.map((marker) => costOfMarker(marker, room, wide))) +
    beyondSheet * COST.near +
    flags.filter((flag) => overlapArea(box, flag) > 0).length * COST.flag +
    crossed(trail) * COST.trailPoint +
    crossed(water) * COST.waterPoint
  );
}

const costOfMarker = (marker: Box, room: Box, wide: Box): number =>
  touchCost(overlapArea(room, marker), COST.marker) + overlapArea(wide, marker) * COST.near;

/** The cost of two texts that cover each other, or that would on a small screen. */
export const costBetween = (box: Box, other: Box): number =>
  touchCost(overlapArea(grown(box, CLEARANCE), other), COST.text) +
  overlapArea(onSmallScreen(box), onSmallScreen(other)) * COST.near;

const touchCost = (area: number, cost: number): number => (area > 0 ? cost + area : 0);

function onSmallScreen({ left, top, right, bottom }: Box): Box {
  const [dx, dy] = [(right - left) * GROWTH_ON_SMALL_SCREEN, (bottom - top) * GROWTH_ON_SMALL_SCREEN];
  return { left: left - dx, top: top - dy, right: right + dx, bottom: bottom + dy };
}
