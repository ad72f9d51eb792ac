import { neighbours } from './geometry.ts';
import { labelWidthOf } from './label-size.ts';
import type { TrailCourse, TrailItem } from './trail.types.ts';

/**
 * A place on the trail. A module that has no step yet holds its place with a stop of kind `empty`, which is not
 * drawn: its label needs somewhere to stand.
 */
export type Stop = Readonly<{
  key: string;
  kind: 'step' | 'workshop' | 'webinar' | 'empty';
  item: TrailItem;
}>;

/** One row of the serpentine, from the bottom; never empty. */
export type Leg = readonly Stop[];

/** Length of trail that one row offers to its stops, turn included. */
const LEG_LENGTH = 720;
/** Length that a stop asks for so that its marker stays apart from the one before. */
const ROOM = { step: 26, empty: 26, workshop: 60, webinar: 60 } as const;
/** Cutting inside a module is worth it only when the row is out of balance by more than this length. */
const MODULE_CUT_COST = 110;

export const isCollective = ({ kind }: Stop): boolean => kind === 'workshop' || kind === 'webinar';

const themeOf = ({ item }: Stop): string | null => (item.type === 'module' ? item.theme : null);

/** The theme of a leg is that of its first module that has one. */
export const themeOfLeg = (leg: Leg): string | null =>
  leg.map(themeOf).find((theme) => theme !== null) ?? null;

/** Whether the leg ends in a hut: then that hut stands in the turn. */
export const endsInHut = (leg: Leg): boolean => leg.at(-1)?.kind === 'workshop';

/**
 * The course cut into rows: at each workshop, at each change of theme, and wherever a row would be too crowded
 * for its markers or its labels.
 */
export function legsOf(course: TrailCourse): readonly Leg[] {
  return joinSteplessLegs(cutAfter(course.items.flatMap(stopsOf), ({ kind }) => kind === 'workshop'))
    .flatMap(cutAtThemes)
    .flatMap(cutIfCrowded);
}

function stopsOf(item: TrailItem): readonly Stop[] {
  if (item.type === 'collective') return [{ key: item.key, kind: item.kind, item }];
  if (item.steps.length === 0) return [{ key: item.key, kind: 'empty', item }];
  return item.steps.map((key) => ({ key, kind: 'step', item }));
}

function cutAfter(stops: readonly Stop[], isLast: (stop: Stop) => boolean): readonly Leg[] {
  const cuts = stops.flatMap((stop, index) => (isLast(stop) ? [index + 1] : []));
  return cutAt(stops, cuts);
}

function cutAt(stops: readonly Stop[], cuts: readonly number[]): readonly Leg[] {
  return neighbours([0, ...cuts, stops.length])
    .map(([from, to]) => stops.slice(from, to))
    .filter((leg) => leg.length > 0);
}

/** Two workshops in a row, or a closing webinar, do not deserve a row of their own. */
function joinSteplessLegs(legs: readonly Leg[]): readonly Leg[] {
  return legs.reduce<readonly Leg[]>((joined, leg) => {
    const former = joined.at(-1);
    if (!former || (former.some(isOfModule) && leg.some(isOfModule))) return [...joined, leg];
    return [...joined.slice(0, -1), [...former, ...leg]];
  }, []);
}

const isOfModule = (stop: Stop): boolean => !isCollective(stop);

/** The river between two themes needs them on different rows. */
function cutAtThemes(leg: Leg): readonly Leg[] {
  let current: string | null = null;
  const cuts = leg.flatMap((stop, index) => {
    const theme = themeOf(stop);
    if (theme === null || theme === current) return [];
    const changes = current !== null;
    current = theme;
    return changes ? [index] : [];
  });
  return cutAt(leg, cuts);
}

function cutIfCrowded(leg: Leg): readonly Leg[] {
  const reached = leg.reduce<readonly number[]>(
    (ends, stop) => [...ends, (ends.at(-1) ?? 0) + lengthOf(stop)],
    [],
  );
  const total = reached.at(-1) ?? 0;
  const rows = Math.ceil(total / LEG_LENGTH);
  const aims = Array.from({ length: rows - 1 }, (_, row) => (total * (row + 1)) / rows);
  return cutAt(leg, [...new Set(aims.map((aim) => bestCut(leg, reached, aim)))]);
}

/**
 * The length of trail that a stop asks for: that of its marker, or its share of the label of its item. The label
 * of a hut stands in the turn and asks for nothing.
 */
function lengthOf({ kind, item }: Stop): number {
  if (kind === 'workshop') return ROOM.workshop;
  const sharers = item.type === 'module' ? Math.max(1, item.steps.length) : 1;
  return Math.max(ROOM[kind], labelWidthOf(item) / sharers);
}

function bestCut(leg: Leg, reached: readonly number[], aim: number): number {
  const cost = (index: number) => {
    const inside = leg[index]?.item === leg[index - 1]?.item;
    return Math.abs((reached[index - 1] ?? 0) - aim) + (inside ? MODULE_CUT_COST : 0);
  };
  const cuts = Array.from({ length: leg.length - 1 }, (_, index) => index + 1);
  return cuts.reduce((best, cut) => (cost(cut) < cost(best) ? cut : best), 1);
}
