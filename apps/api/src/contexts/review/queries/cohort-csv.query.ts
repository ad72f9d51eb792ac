import { type ExportWords, exportWordsIn, type Language } from '@cheminer/i18n';
import { Injectable } from '@nestjs/common';
import { dayIn } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { type Participant, participantsOf } from '../persistence/participants.ts';
import { type Read, type ReadRows, ReadSide } from '../persistence/read-side.ts';
import { csvColumns } from './csv-columns.ts';
import { type CsvFile, csvOf } from './csv-file.ts';
import { readFrame, readReviewed } from './frame.ts';
import { reviewed } from './reviewed.ts';

@Injectable()
export class CohortCsvQuery {
  constructor(
    private readonly clock: Clock,
    private readonly readSide: ReadSide,
  ) {}

  /** Everybody, in the order of the grid. */
  async run(cohortId: string, language: Language): Promise<CsvFile> {
    const now = this.clock.now();
    const words = await exportWordsIn(language);
    const { title, zone } = await this.readSide.read((read) => readReviewed(read, cohortId, now));
    const lines = this.readSide.stream((read, rows) => linesOf(read, rows, { cohortId, now, words }));
    return { name: `${words.fileName} ${title} ${dayIn(zone, now)}.csv`, content: csvOf(lines) };
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
