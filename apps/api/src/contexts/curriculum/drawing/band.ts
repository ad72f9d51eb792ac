import type { Box } from './geometry.ts';
import { boxAround, clamp } from './geometry.ts';
import type { Sheet } from './sheet.ts';
import type { TrailCourse, TrailDrawing } from './trail.types.ts';
import type { PlacedStop } from './waypoint.ts';

type Band = TrailDrawing['bands'][number];

/** The part of the map that a phone shows one to one, in px. */
const WIDTH = 358;
const HEIGHT = 190;
/** Free space around the outermost waypoints, in px. */
const MARGIN = 28;

/** A view of the map for each item: its waypoints in the middle, or as near as the edges of the sheet allow. */
export function bandsOf(course: TrailCourse, stops: readonly PlacedStop[], sheet: Sheet): readonly Band[] {
  return course.items.map((item) => {
    const places = stops.filter((stop) => stop.item === item).map(({ at }) => at);
    return { module: item.key, ...bandAround(boxAround(places, MARGIN), sheet) };
  });
}

function bandAround(seen: Box, sheet: Sheet): Omit<Band, 'module'> {
  // A long module is shown from farther away: same proportions, until the sheet is not large enough for them.
  const scale = Math.max(1, (seen.right - seen.left) / WIDTH, (seen.bottom - seen.top) / HEIGHT);
  const width = Math.min(sheet.width, Math.round(WIDTH * scale));
  const height = Math.min(sheet.height, Math.round(HEIGHT * scale));
  return {
    x: Math.round(clamp((seen.left + seen.right - width) / 2, 0, sheet.width - width)),
    y: Math.round(clamp((seen.top + seen.bottom - height) / 2, 0, sheet.height - height)),
    width,
    height,
  };
}
