import { addAbortSignal, pipeline, Readable } from 'node:stream';
import { type ExportWords, exportWordsIn, type Language } from '@cheminer/i18n';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify';
import { dayIn } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { type Participant, participantsOf } from '../persistence/participants.ts';
import { type Read, type ReadRows, ReadSide } from '../persistence/read-side.ts';
import { csvColumns } from './csv-columns.ts';
import { readFrame, readReviewed } from './frame.ts';
import { reviewed } from './reviewed.ts';

export type CsvFile = Readonly<{ name: string; content: Readable }>;

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

@Injectable()
export class CohortCsvQuery {
  constructor(
    private readonly clock: Clock,
    private readonly readSide: ReadSide,
  ) {}

  /** Everybody, in the order of the grid. A failure on the way breaks the download off: half a file never looks whole. */
  async run(cohortId: string, language: Language): Promise<CsvFile> {
    const now = this.clock.now();
    const words = await exportWordsIn(language);
    const { title, zone } = await this.readSide.read((read) => readReviewed(read, cohortId, now));
    const lines = this.readSide.stream((read, rows) => linesOf(read, rows, { cohortId, now, words }));
    const source = addAbortSignal(AbortSignal.timeout(longest), Readable.from(lines));
    const content = pipeline(source, stringify(frenchExcel), () => undefined);
    return { name: `${words.fileName} ${title} ${dayIn(zone, now)}.csv`, content };
  }
}

type Asked = Readonly<{ cohortId: string; now: Date; words: ExportWords }>;

async function* linesOf(
  read: Read,
  rows: ReadRows,
  { cohortId, now, words }: Asked,
): AsyncGenerator<(string | number)[]> {
  const frame = await readFrame(read, cohortId, now);
  const columns = csvColumns(frame, words);
  yield columns.map(({ title }) => title);
  const [sql, values] = participantsOf({ cohortId, moduleKeys: frame.moduleKeys });
  for await (const participant of rows<Participant>(sql, values)) {
    const person = reviewed(frame, participant);
    yield columns.map(({ value }) => value(person));
  }
}
