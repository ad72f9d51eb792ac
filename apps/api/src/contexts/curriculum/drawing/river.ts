import type { Point } from './geometry.ts';
import type { Leg } from './leg.ts';
import { themeOfLeg } from './leg.ts';
import type { SeededGenerator } from './seeded-generator.ts';
import type { Sheet } from './sheet.ts';

/** The line of a river, from beyond one edge of the sheet to beyond the other. */
export type River = readonly Point[];

/** Share of the way down from the upper row to the lower one: below the labels of the upper row. */
const BETWEEN_ROWS = 0.69;
const MEANDER_LENGTH = 62;
const MEANDER = 9;

/** A river under the first row of each theme after the first. */
export function riversOf(legs: readonly Leg[], sheet: Sheet, generator: SeededGenerator): readonly River[] {
  const themes = legs.map(themeOfLeg);
  const firstRows = themes.flatMap((theme, row) =>
    theme !== null && themes.indexOf(theme) === row ? [row] : [],
  );
  return firstRows.slice(1).map((row) => riverUnder(row, sheet, generator));
}

function riverUnder(row: number, { width, rowLines }: Sheet, generator: SeededGenerator): River {
  const [lower = 0, upper = 0] = rowLines.slice(row - 1, row + 1);
  const line = upper + (lower - upper) * BETWEEN_ROWS;
  const bends = Math.ceil(width / MEANDER_LENGTH) + 3;
  return Array.from({ length: bends }, (_, index) => ({
    x: (index - 1) * MEANDER_LENGTH,
    y: line + generator.between(-MEANDER, MEANDER),
  }));
}
