import type { Box, Point } from './geometry.ts';
import { contains, grown, overlapArea, sum } from './geometry.ts';

/** One way to set a text down: the room that it takes, and how far it is from the ideal (0). */
export type Candidate = Readonly<{ box: Box; cost: number }>;

/** What a text must not cover. */
export type Obstacles = Readonly<{
  markers: readonly Box[];
  /** Where « Vous êtes ici » would stand at each step: better left free. */
  flags: readonly Box[];
  trail: readonly Point[];
  water: readonly Point[];
}>;

/** Free space kept around a text, in px. */
const CLEARANCE = 2;
/** A smaller screen shows the same texts on a smaller drawing: each then takes this much more of it. */
const GROWTH_ON_SMALL_SCREEN = 0.14;
const COST = {
  textTouched: 400,
  markerTouched: 300,
  trailPoint: 18,
  waterPoint: 10,
  flagTouched: 1,
  near: 0.016,
} as const;
/** Choices settle after two or three rounds. */
const ROUNDS = 6;

/**
 * Chooses one candidate for each text: first in turn, then again, knowing the others, until no choice changes.
 * Every text needs at least one candidate.
 */
export function choosePlaces<C extends Candidate>(
  texts: readonly (readonly C[])[],
  obstacles: Obstacles,
): readonly C[] {
  const rated = texts.map((candidates) =>
    candidates.map((candidate) => ({ candidate, cost: candidate.cost + costAmid(obstacles, candidate.box) })),
  );
  let chosen: readonly C[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const former = chosen;
    rated.forEach((candidates, text) => {
      const others = chosen.filter((_, other) => other !== text).map(({ box }) => box);
      const best = cheapest(candidates, others);
      chosen = [...chosen.slice(0, text), best, ...chosen.slice(text + 1)];
    });
    if (chosen.every((choice, text) => choice === former[text])) break;
  }
  return chosen;
}

type Rated<C> = Readonly<{ candidate: C; cost: number }>;

function cheapest<C extends Candidate>(candidates: readonly Rated<C>[], others: readonly Box[]): C {
  const [first, ...rest] = candidates.map(({ candidate, cost }) => ({
    candidate,
    cost: cost + costBeside(others, candidate.box),
  }));
  if (!first) throw new RangeError('A text needs at least one place where it may stand');
  return rest.reduce((best, each) => (each.cost < best.cost ? each : best), first).candidate;
}

function costAmid({ markers, flags, trail, water }: Obstacles, box: Box): number {
  const room = grown(box, CLEARANCE);
  const crossed = (line: readonly Point[]) => line.filter((point) => contains(room, point)).length;
  return (
    sum(markers.map((marker) => touchCost(overlapArea(room, marker), COST.markerTouched))) +
    flags.filter((flag) => overlapArea(box, flag) > 0).length * COST.flagTouched +
    crossed(trail) * COST.trailPoint +
    crossed(water) * COST.waterPoint
  );
}

function costBeside(others: readonly Box[], box: Box): number {
  const room = grown(box, CLEARANCE);
  const wide = onSmallScreen(box);
  return sum(
    others.map(
      (other) =>
        touchCost(overlapArea(room, other), COST.textTouched) +
        overlapArea(wide, onSmallScreen(other)) * COST.near,
    ),
  );
}

const touchCost = (area: number, cost: number): number => (area > 0 ? cost + area : 0);

function onSmallScreen({ left, top, right, bottom }: Box): Box {
  const [dx, dy] = [(right - left) * GROWTH_ON_SMALL_SCREEN, (bottom - top) * GROWTH_ON_SMALL_SCREEN];
  return { left: left - dx, top: top - dy, right: right + dx, bottom: bottom + dy };
}
