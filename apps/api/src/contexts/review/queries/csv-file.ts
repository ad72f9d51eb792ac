import { addAbortSignal, pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';

export type CsvFile = Readonly<{ name: string; content: Readable }>;
export type CsvLine = readonly (string | number)[];

/** What a French Excel opens with its accents; no cell may begin a formula. */
const frenchExcel = {
  bom: true,
  delimiter: ';',
  record_delimiter: '\r\n',
  quote_record_delimiter: true,
  escape_formulas: true,
};

/** Milliseconds after which a reader who no longer reads gives the connection back. */
const longest = 300_000;

/** A failure on the way breaks the download off: half a file never looks whole. */
export function csvOf(lines: AsyncGenerator<CsvLine>): Readable {
  const source = addAbortSignal(AbortSignal.timeout(longest), Readable.from(lines));
  return pipeline(source, stringify(frenchExcel), () => undefined);
}
