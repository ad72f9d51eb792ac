import type { CourseFile, Writing } from './course-files.ts';
import { countWords, sentencesIn } from './prose.ts';

/**
 * Texts are read between two meetings, some of them by people who do not read all day: sentences of twenty words on
 * average, and one in ten over thirty words at most, always one.
 */
const bounds = { mean: 20, long: 30, longShare: 0.1 };

/** Texts that are hard to read. */
export const readingFaults = (files: readonly CourseFile[]): string[] =>
  files.flatMap(({ file, body, said }) => {
    const running = [...body, ...said].filter((writing) => writing.running);
    const measured = running.flatMap((writing) => measure(writing));
    if (measured.length === 0) return [];
    const mean = measured.reduce((total, { words }) => total + words, 0) / measured.length;
    const long = measured.filter(({ words }) => words > bounds.long);
    const allowed = Math.ceil(measured.length * bounds.longShare);
    const line = running[0]!.line;
    return [
      ...(mean > bounds.mean ? [`${file}:${line}: ${mean.toFixed(1)} words a sentence`] : []),
      ...(long.length > allowed ? long.map(tooLong) : []),
    ];
  });

type Measured = Readonly<{ at: string; start: string; words: number }>;

const measure = ({ file, line, text }: Writing): Measured[] =>
  sentencesIn(text).map((sentence) => ({
    ...{ at: `${file}:${line}`, words: countWords(sentence) },
    start: sentence.split(/\s+/).slice(0, 5).join(' '),
  }));

const tooLong = ({ at, start, words }: Measured): string => `${at}: a sentence of ${words} words: « ${start}… »`;
