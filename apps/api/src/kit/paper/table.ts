export type PaperColumn = Readonly<{
  title: string;
  /** In points; without it, the column takes what the others leave: there is one such at most. */
  width?: number;
  bold?: boolean;
}>;
export type PaperTable = Readonly<{
  columns: readonly PaperColumn[];
  rows: readonly (readonly string[])[];
  /** Of each row, in points: room to write by hand. */
  atLeast?: number;
}>;

const padding = 4;

export type Heights = Readonly<{ head: number; rows: readonly number[] }>;

/** What each row will take, in points, with the font of the moment. */
export function heightsOf(
  doc: PDFKit.PDFDocument,
  { columns, rows, atLeast = 0 }: PaperTable,
  width: number,
): Heights {
  const taken = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  const heightOf = (row: readonly string[], areBold: boolean): number => {
    const cells = columns.map((column, index) => {
      doc.font(areBold || column.bold ? 'bold' : 'regular');
      return doc.heightOfString(row[index] ?? '', { width: (column.width ?? width - taken) - padding * 2 });
    });
    return Math.max(...cells) + padding * 2 + 1;
  };
  const titles = columns.map(({ title }) => title);
  const heights = {
    head: heightOf(titles, true),
    rows: rows.map((row) => Math.max(heightOf(row, false), atLeast)),
  };
  doc.font('regular');
  return heights;
}

/** How many of the rows fit one under the other. */
export function fitting(heights: readonly number[], room: number): number {
  let taken = 0;
  const first = heights.findIndex((height) => (taken += height) > room);
  return first === -1 ? heights.length : first;
}

export function drawTable(
  doc: PDFKit.PDFDocument,
  structParent: PDFKit.PDFStructureElement,
  { columns, rows, atLeast = 0 }: PaperTable,
): void {
  const options = {
    structParent,
    columnStyles: columns.map(({ width, bold }) => ({
      ...{ width: width ?? '*', padding, border: 0.5, borderColor: 'black' },
      ...(bold && { font: { src: 'bold' } }),
    })),
    rowStyles: (row: number) => ({ minHeight: row === 0 ? 0 : atLeast }),
    data: [
      columns.map(({ title }) => ({ text: title, type: 'TH', scope: 'Column', font: { src: 'bold' } })),
      ...rows.map((row) => row.map((text) => ({ text, type: 'TD' }))),
    ],
  };
  doc.table(options as PDFKit.Mixins.TableOptionsWithData);
}
