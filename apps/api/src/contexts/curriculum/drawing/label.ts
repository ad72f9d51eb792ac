import type { Box, Point } from './geometry.ts';
import { clamp, roundTo, sum } from './geometry.ts';
import { labelHeightOf, labelWidthOf, wraps } from './label-size.ts';
import type { Candidate } from './placement.ts';
import type { Sheet } from './sheet.ts';
import type { TrailDrawing, TrailItem } from './trail.types.ts';
import type { PlacedStop } from './waypoint.ts';

type Align = TrailDrawing['labels'][number]['align'];

/** A place for the label of an item. */
export type LabelPlace = Candidate & Readonly<{ item: TrailItem; align: Align }>;

/** The lowest and the highest of what is drawn of a row between two abscissas, markers included. */
export type Span = (row: number, from: number, to: number) => Readonly<{ top: number; bottom: number }>;

/** Free space between the trail and a label under or over it, in px: the label has its own padding. */
const APART = 3;
const EDGE = 4;
/** Half the width of a hut with its pale edge, and a little more. */
const BESIDE_HUT = 22;
/** How far a label may slide from the middle of its stops, in px, and by how much at a time. */
const SLIDE = { module: 150, collective: 70 } as const;
const PACE = 10;
/** On a drawing shown smaller, the same text takes up to this much more of it before it goes to the line. */
const MOST_WIDENING = 1.26;
const COST = {
  over: 90,
  besideOnRow: 9,
  outOfTurn: 60,
  perSlide: 0.0022,
  perLift: 0.16,
} as const;

/** Where the label of an item may stand, given its stops (at least one, in order). */
export function labelPlaces(item: TrailItem, stops: readonly PlacedStop[], span: Span, sheet: Sheet) {
  const [stop] = stops;
  if (!stop) throw new RangeError(`No stop of ${item.key} is on the trail`);
  const label = { item, width: labelWidthOf(item), height: labelHeightOf(item), sheet };
  if (item.type === 'module') {
    const row = fullestRowOf(stops);
    const ofRow = stops.filter((each) => each.row === row);
    const middle = sum(ofRow.map(({ at }) => at.x)) / ofRow.length;
    return alongRow(label, { row, middle, slide: SLIDE.module }, span);
  }
  const onRow = alongRow(label, { row: stop.row, middle: stop.at.x, slide: SLIDE.collective }, span);
  const costly = stop.inTurn ? COST.outOfTurn : 0;
  return [...onRow.map((place) => ({ ...place, cost: place.cost + costly })), ...besideStop(label, stop)];
}

type Label = Readonly<{ item: TrailItem; width: number; height: number; sheet: Sheet }>;

/** A module may run over several rows: its label goes where most of its steps are. */
function fullestRowOf(stops: readonly PlacedStop[]): number {
  const count = (row: number) => stops.filter((stop) => stop.row === row).length;
  const rows = [...new Set(stops.map(({ row }) => row))];
  return rows.reduce((fullest, row) => (count(row) > count(fullest) ? row : fullest), rows[0] ?? 0);
}

function alongRow(
  label: Label,
  { row, middle, slide }: Readonly<{ row: number; middle: number; slide: number }>,
  span: Span,
): readonly LabelPlace[] {
  const slides = Array.from({ length: (2 * slide) / PACE + 1 }, (_, index) => index * PACE - slide);
  return slides.flatMap((slid) => {
    const half = label.width / 2;
    const centre = clamp(middle + slid, half + EDGE, label.sheet.width - half - EDGE);
    const { top, bottom } = span(row, centre - half, centre + half);
    const cost = (centre - middle) ** 2 * COST.perSlide;
    const under = boxAt(label, { x: centre - half, y: bottom + APART });
    const over = boxAt(label, { x: centre - half, y: top - APART - label.height });
    return [
      { item: label.item, align: 'centre', box: under, cost },
      { item: label.item, align: 'centre', box: over, cost: cost + COST.over },
    ] as const;
  });
}

/** On the side where the turn is open, or on either side of a stop that is on a row. */
function besideStop(label: Label, { at, inTurn }: PlacedStop): readonly LabelPlace[] {
  const lifts = Array.from({ length: 13 }, (_, index) => 4 * (index - 6));
  return lifts.flatMap((lift) => {
    const y = at.y - label.height / 2 - lift;
    const cost = Math.abs(lift) * COST.perLift + (inTurn ? 0 : COST.besideOnRow);
    const right = { box: boxAt(label, { x: at.x + BESIDE_HUT, y }), align: 'left' } as const;
    const left = { box: boxAt(label, { x: at.x - BESIDE_HUT - label.width, y }), align: 'right' } as const;
    return [right, left]
      .filter(({ box }) => box.left >= EDGE && box.right <= label.sheet.width - EDGE)
      .map((side) => ({ ...side, item: label.item, cost }));
  });
}

/** Kept inside the sheet from top to bottom. */
function boxAt({ width, height, sheet }: Label, { x, y }: Point): Box {
  const top = clamp(y, EDGE, sheet.height - EDGE - height);
  return { left: x, top, right: x + width, bottom: top + height };
}

type Neighbour = Readonly<{ box: Box; align?: Align }>;

/** A label as the screen places it, in % of the drawing; `others` are the texts that it shares the sheet with. */
export function inPercent(
  { item, align, box }: LabelPlace,
  others: readonly Neighbour[],
  sheet: Sheet,
): TrailDrawing['labels'][number] {
  const percent = (part: number, whole: number) => roundTo(2, (100 * part) / whole);
  const middle = (box.left + box.right) / 2;
  const width = align === 'centre' ? 2 * elbowRoom(box, others, sheet) : box.right - box.left;
  return {
    key: item.key,
    x: percent({ left: box.left, centre: middle, right: box.right }[align], sheet.width),
    y: percent(box.top, sheet.height),
    align,
    width: align === 'centre' || wraps(item) ? percent(width, sheet.width) : null,
  };
}

/** How far a centred label may spread on each side, in px. */
function elbowRoom(box: Box, others: readonly Neighbour[], sheet: Sheet): number {
  const half = (box.right - box.left) / 2;
  const beside = others.filter((other) => other.box.top < box.bottom && other.box.bottom > box.top);
  const spare = Math.min(
    half * (MOST_WIDENING - 1),
    box.left - EDGE,
    sheet.width - EDGE - box.right,
    ...beside.map((other) => spareTowards(other, box)),
  );
  return half + Math.max(0, spare);
}

/** A centred neighbour spreads too: each has half of what is between them. */
function spareTowards({ box: other, align }: Neighbour, box: Box): number {
  const between = Math.max(other.left - box.right, box.left - other.right);
  return align === 'centre' ? between / 2 : between;
}
