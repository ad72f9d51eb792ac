import type { Box } from './geometry.ts';
import { clamp } from './geometry.ts';
import type { Leg } from './leg.ts';
import { themeOfLeg } from './leg.ts';
import type { Candidate } from './placement.ts';
import type { Sheet } from './sheet.ts';
import type { TrailCourse, TrailDrawing } from './trail.types.ts';

/** A place for the title of a theme. */
export type ToponymPlace = Candidate & Readonly<{ lines: readonly string[] }>;

/** Widely spaced capitals of 15 px. */
const CHARACTER = 13;
const LINE = 20;
const CHARACTERS_PER_LINE = 44;
/** From the bottom of a line to its baseline. */
const BASELINE = 4;
const EDGE = 12;
/** The heights over its row that a title may take, from its bottom, in px; the first is the best. */
const LIFTS = [26, 32, 38, 44, 50, 56, 62, 68];
const PACE = 18;
const COST = { perLift: 0.4, perSlide: 0.03, perRow: 16, underRow: 40 } as const;

/** Where the title of each theme may stand: over or under the first two rows of its modules. */
export function toponymPlaces(course: TrailCourse, legs: readonly Leg[], sheet: Sheet) {
  return course.themes.flatMap(({ key, title }) => {
    const rows = legs.flatMap((leg, row) => (themeOfLeg(leg) === key ? [row] : [])).slice(0, 2);
    return rows.length === 0 ? [] : [rows.flatMap((row, rank) => placesNear(row, rank, title, sheet))];
  });
}

function placesNear(row: number, rank: number, title: string, sheet: Sheet): readonly ToponymPlace[] {
  const lines = wrapped(title);
  const width = Math.max(...lines.map(({ length }) => length)) * CHARACTER;
  const height = lines.length * LINE;
  const line = sheet.rowLines[row] ?? 0;
  const bottoms = LIFTS.flatMap((lift, index) => [
    { bottom: line - lift, cost: index * COST.perLift },
    { bottom: line + lift + height, cost: index * COST.perLift + COST.underRow },
  ]).filter(({ bottom }) => bottom - height >= EDGE && bottom <= sheet.height - EDGE);
  return bottoms.flatMap(({ bottom, cost }) =>
    lefts(width, sheet).map((left) => ({
      lines,
      box: { left, top: bottom - height, right: left + width, bottom },
      cost: cost + rank * COST.perRow + Math.abs(left + width / 2 - sheet.width / 2) * COST.perSlide,
    })),
  );
}

function lefts(width: number, sheet: Sheet): readonly number[] {
  const most = Math.max(0, sheet.width - 2 * EDGE - width);
  const count = Math.floor(most / PACE) + 1;
  return Array.from({ length: count }, (_, index) => clamp(EDGE + index * PACE, EDGE, EDGE + most));
}

/** A long title is cut between words, into lines as even as they can be. */
function wrapped(title: string): readonly string[] {
  const lines = Math.ceil(title.length / CHARACTERS_PER_LINE) || 1;
  const aim = title.length / lines;
  return title.split(/\s+/).reduce<readonly string[]>((done, word) => {
    const last = done.at(-1);
    const fits = last !== undefined && last.length + word.length / 2 < aim;
    return fits ? [...done.slice(0, -1), `${last} ${word}`] : [...done, word];
  }, []);
}

export function toponymsAt({ lines, box }: ToponymPlace): TrailDrawing['toponyms'] {
  return lines.map((text, index) => ({
    text,
    x: Math.round(middleOf(box)),
    y: Math.round(box.top + LINE * (index + 1) - BASELINE),
  }));
}

const middleOf = ({ left, right }: Box): number => (left + right) / 2;
