import { pipeline, Readable } from 'node:stream';
import { exportWordsIn, type Language } from '@cheminer/i18n';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify';
import { Clock } from '../../../kit/clock.ts';
import { type Participant, participantsOf } from '../persistence/participants.ts';
import { ReadSide } from '../persistence/read-side.ts';
import { type CsvColumn, csvColumns } from './csv-columns.ts';
import { type Frame, readFrame } from './frame.ts';
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

@Injectable()
export class CohortCsvQuery {
  constructor(
    private readonly clock: Clock,
    private readonly readSide: ReadSide,
  ) {}

  /** Everybody, in the order of the grid. A failure on the way breaks the download off: half a file never looks whole. */
  async run(cohortId: string, language: Language): Promise<CsvFile> {
    const words = await exportWordsIn(language);
    const frame = await this.readSide.read((read) => readFrame(read, cohortId, this.clock.now()));
    const lines = Readable.from(this.lines(frame, csvColumns(frame, words)));
    const content = pipeline(lines, stringify(frenchExcel), () => undefined);
    return { name: `${words.fileName} ${frame.cohort.title} ${frame.today}.csv`, content };
  }

  private async *lines(frame: Frame, columns: readonly CsvColumn[]): AsyncGenerator<(string | number)[]> {
    yield columns.map(({ title }) => title);
    const { cohortId, cohort, moduleKeys } = frame;
    const [sql, values] = participantsOf({ cohortId, versionId: cohort.versionId, moduleKeys });
    for await (const participant of this.readSide.stream<Participant>(sql, values)) {
      const person = reviewed(frame, participant);
      yield columns.map(({ value }) => value(person));
    }
  }
}
