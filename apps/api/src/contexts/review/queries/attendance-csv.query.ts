import { type ExportWords, exportWordsIn, type Language } from '@cheminer/i18n';
import { Injectable } from '@nestjs/common';
import { dayIn } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { sheetsOf, type SheetLine } from '../persistence/evidence-views.ts';
import { type Read, type ReadRows, ReadSide } from '../persistence/read-side.ts';
import { attendanceColumns } from './attendance-columns.ts';
import { type CsvFile, type CsvLine, csvOf } from './csv-file.ts';
import { readReviewed } from './frame.ts';

/** Who was at each workshop, and what proves it: that it took place, when and with whom, never what was said. */
@Injectable()
export class AttendanceCsvQuery {
  constructor(
    private readonly clock: Clock,
    private readonly readSide: ReadSide,
  ) {}

  /** A line for each person at each workshop that has begun. */
  async run(cohortId: string, language: Language): Promise<CsvFile> {
    const now = this.clock.now();
    const words = await exportWordsIn(language);
    const { title, zone } = await this.readSide.read((read) => readReviewed(read, cohortId, now));
    const lines = this.readSide.stream((read, rows) => linesOf(read, rows, { cohortId, now, words }));
    return { name: `${words.sheets.fileName} ${title} ${dayIn(zone, now)}.csv`, content: csvOf(lines) };
  }
}

type Asked = Readonly<{ cohortId: string; now: Date; words: ExportWords }>;

async function* linesOf(
  read: Read,
  rows: ReadRows,
  { cohortId, now, words }: Asked,
): AsyncGenerator<CsvLine> {
  const { zone, versionId } = await readReviewed(read, cohortId, now);
  const columns = attendanceColumns(zone, words);
  yield columns.map(({ title }) => title);
  const [sql, values] = sheetsOf(cohortId, versionId, now);
  for await (const line of rows<SheetLine>(sql, values)) yield columns.map(({ value }) => value(line));
}
