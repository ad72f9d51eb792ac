import type { Point } from './geometry.ts';
import { neighbours, onTenths, sum } from './geometry.ts';
import type { Leg, Stop } from './leg.ts';
import { endsInHut, isCollective } from './leg.ts';
import type { TrailDrawing } from './trail.types.ts';
import type { Winding } from './winding.ts';

/** A stop set down on the trail. */
export type PlacedStop = Stop & Readonly<{ row: number; at: Point; walked: number; inTurn: boolean }>;

/** `least` px, then a share of what is left of the row. Steps of one module set the measure. */
type Gap = Readonly<{ least: number; share: number }>;

const BETWEEN_STEPS: Gap = { least: 15, share: 1 };
const BETWEEN_MODULES: Gap = { least: 28, share: 1.9 };
const BESIDE_COLLECTIVE: Gap = { least: 40, share: 1.35 };
const BETWEEN_COLLECTIVES: Gap = { least: 70, share: 0.4 };
const TO_EMPTY_TURN: Gap = { least: 34, share: 0.8 };
const NONE: Gap = { least: 0, share: 0 };
/** The half of a row on each side of a stop that has it for itself. */
const ALONE: Gap = { least: 0, share: 1 };

/** Sets the stops down on the trail: within a row, the steps of the modules at equal distances along it. */
export function placeStops(legs: readonly Leg[], winding: Winding): readonly PlacedStop[] {
  return legs.flatMap((leg, row) => {
    const { from, to } = winding.rows[row] ?? { from: 0, to: 0 };
    return alongRow(gapsOf(legs, row), to - from).map((walked, index) =>
      placed(leg[index] as Stop, { row, walked: from + walked, inTurn: isInTurn(legs, row, index) }, winding),
    );
  });
}

function placed(
  stop: Stop,
  place: Readonly<{ row: number; walked: number; inTurn: boolean }>,
  winding: Winding,
): PlacedStop {
  return { ...stop, ...place, at: onTenths(winding.at(place.walked).at) };
}

const isInTurn = (legs: readonly Leg[], row: number, index: number): boolean =>
  row < legs.length - 1 && index === (legs[row]?.length ?? 0) - 1 && endsInHut(legs[row] ?? []);

/** The gaps before each stop of a row and after the last one. */
function gapsOf(legs: readonly Leg[], row: number): readonly Gap[] {
  const leg = legs[row] ?? [];
  if (legs.length === 1 && leg.length === 1) return [ALONE, ALONE];
  const former = legs[row - 1];
  const before = former ? gapAfterTurn(former) : NONE;
  const after = row === legs.length - 1 || endsInHut(leg) ? NONE : TO_EMPTY_TURN;
  return [before, ...neighbours(leg).map(([from, to]) => gapBetween(from, to)), after];
}

const gapAfterTurn = (former: Leg): Gap => (endsInHut(former) ? BESIDE_COLLECTIVE : TO_EMPTY_TURN);

function gapBetween(from: Stop, to: Stop): Gap {
  if (isCollective(from) && isCollective(to)) return BETWEEN_COLLECTIVES;
  if (isCollective(from) || isCollective(to)) return BESIDE_COLLECTIVE;
  return from.item === to.item ? BETWEEN_STEPS : BETWEEN_MODULES;
}

function alongRow(gaps: readonly Gap[], length: number): readonly number[] {
  const least = sum(gaps.map((gap) => gap.least));
  const squeeze = Math.min(1, length / (least || 1));
  const unit = Math.max(0, length - least) / (sum(gaps.map(({ share }) => share)) || 1);
  let walked = 0;
  return gaps.slice(0, -1).map((gap) => (walked += gap.least * squeeze + gap.share * unit));
}

/** A stop as the drawing tells it; none for a module without steps. */
export function waypointOf({ key, kind, item, at }: PlacedStop): TrailDrawing['waypoints'] {
  if (kind === 'empty') return [];
  return [{ key, kind, module: item.type === 'module' ? item.key : null, ...at }];
}
