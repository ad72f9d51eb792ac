/** The sheet of paper: where the rows of the serpentine lie on it. */
export type Sheet = Readonly<{
  width: number;
  height: number;
  /** The line that each row winds around, from the bottom row. */
  rowLines: readonly number[];
}>;

const WIDTH = 840;
/** Room for a label under the lowest row. */
const BELOW = 86;
/** Room for a hill and for the end of the trail above the highest row. */
const ABOVE = 78;
/** A single row keeps some sky, so that a phone's band fits in the sheet. */
const LEAST_HEIGHT = 228;

export function sheetFor(rows: number): Sheet {
  if (rows <= 1) return { width: WIDTH, height: LEAST_HEIGHT, rowLines: [LEAST_HEIGHT - BELOW] };
  const height = 130 * rows + 38;
  const apart = (height - ABOVE - BELOW) / (rows - 1);
  const rowLines = Array.from({ length: rows }, (_, row) => height - BELOW - row * apart);
  return { width: WIDTH, height, rowLines };
}
