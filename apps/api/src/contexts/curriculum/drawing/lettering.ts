import type { Box, Point } from './geometry.ts';
import { boxAround, middleOf, neighbours } from './geometry.ts';
import type { LabelPlace, Span } from './label.ts';
import { inPercent, labelPlaces } from './label.ts';
import type { Leg } from './leg.ts';
import type { Obstacles } from './placement-cost.ts';
import { choosePlaces } from './placement.ts';
import type { River } from './river.ts';
import type { Sheet } from './sheet.ts';
import type { ToponymPlace } from './toponym.ts';
import { toponymPlaces, toponymsAt } from './toponym.ts';
import type { TrailCourse, TrailDrawing } from './trail.types.ts';
import type { PlacedStop } from './waypoint.ts';
import type { Winding } from './winding.ts';

/** What the texts are set among. */
type Land = Readonly<{
  legs: readonly Leg[];
  stops: readonly PlacedStop[];
  sheet: Sheet;
  winding: Winding;
  rivers: readonly River[];
}>;

/** Distance between two points of the trail that a text is kept away from, in px. */
const GRAIN = 10;
/** Farther from its line than this, the trail has left its row for the turn. */
const ROW_DEPTH = 34;
/** Half the side of a marker, with its pale edge, in px. */
const HALF_MARKER = { step: 9, empty: 0, workshop: 20, webinar: 18 } as const;
/** The same for the step where one is, which is larger and whose label has a plate. */
const HALF_CURRENT = { ...HALF_MARKER, step: 13 } as const;

/** Sets all the texts of the map down at once, so that none covers another, a marker or the trail. */
export function letter(course: TrailCourse, land: Land): Pick<TrailDrawing, 'labels' | 'toponyms'> {
  const span = spanOf(land);
  const labels = course.items.map((item) =>
    labelPlaces(
      item,
      land.stops.filter((stop) => stop.item === item),
      span,
      land.sheet,
    ),
  );
  const toponyms = toponymPlaces(course, land.legs, land.sheet);
  const places = choosePlaces<LabelPlace | ToponymPlace>([...labels, ...toponyms], obstaclesOf(land));
  const othersThan = (place: LabelPlace) => places.filter((other) => other !== place);
  return {
    labels: places.flatMap((place) =>
      'item' in place ? [inPercent(place, othersThan(place), land.sheet)] : [],
    ),
    toponyms: places.flatMap((place) => ('lines' in place ? toponymsAt(place) : [])),
  };
}

function obstaclesOf({ stops, winding, rivers, sheet }: Land): Obstacles {
  return {
    sheet: { left: 0, top: 0, right: sheet.width, bottom: sheet.height },
    markers: stops.map(({ kind, at }) => boxAround([at], HALF_MARKER[kind])),
    flags: stops.filter(({ kind }) => kind === 'step').map(flagOver),
    trail: winding.rows.flatMap((row) => footprintsOf(row, winding)),
    water: rivers.flatMap(pointsEveryQuarter),
  };
}

/** « Vous êtes ici », in px over the middle of a step. */
const flagOver = ({ at }: PlacedStop): Box => ({
  left: at.x - 48,
  top: at.y - 42,
  right: at.x + 48,
  bottom: at.y - 12,
});

const pointsEveryQuarter = (line: readonly Point[]): readonly Point[] =>
  neighbours(line).flatMap(([from, to]) => {
    const middle = middleOf(from, to);
    return [from, middleOf(from, middle), middle, middleOf(middle, to)];
  });

function footprintsOf({ from, to }: Winding['rows'][number], winding: Winding): readonly Point[] {
  return Array.from(
    { length: Math.ceil((to - from) / GRAIN) },
    (_, step) => winding.at(from + step * GRAIN).at,
  );
}

function spanOf({ stops, sheet, winding }: Land): Span {
  const drawn = winding.rows.map((row, index) => {
    const line = sheet.rowLines[index] ?? 0;
    const trail = footprintsOf(row, winding)
      .filter(({ y }) => Math.abs(y - line) < ROW_DEPTH)
      .map((at) => ({ ...at, half: 5 }));
    const markers = stops
      .filter((stop) => stop.row === index && !stop.inTurn)
      .map(({ at, kind }) => ({ ...at, half: HALF_CURRENT[kind] }));
    return [...trail, ...markers];
  });
  return (row, from, to) => {
    const line = sheet.rowLines[row] ?? 0;
    const within = (drawn[row] ?? []).filter(({ x, half }) => x + half > from && x - half < to);
    return {
      top: Math.min(line, ...within.map(({ y, half }) => y - half)),
      bottom: Math.max(line, ...within.map(({ y, half }) => y + half)),
    };
  };
}
