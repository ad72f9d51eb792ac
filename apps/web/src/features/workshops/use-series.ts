import { useEffect, useState } from 'react';
import { useFetcher } from 'react-router';
import type { SeriesEntry } from './meetings.ts';
import { type Asked, type Looked, usualTime } from './series.ts';

export type SeriesRow = Pick<SeriesEntry, 'stepKey' | 'title' | 'minutes' | 'date' | 'time'> &
  Readonly<{ looked: SeriesEntry | null }>;
export type Series = ReturnType<typeof useSeries>;
export type Choice = Readonly<{ times: readonly string[]; share: boolean }>;

const rowOf = (entry: SeriesEntry): SeriesRow => ({ ...entry, looked: entry });

/** What was typed meanwhile stays; what was looked at takes its meaning, and a chosen hour its place. */
function told(row: SeriesRow, { entries, chose }: Looked): SeriesRow {
  const entry = entries?.find(({ stepKey }) => stepKey === row.stepKey);
  const isSame = entry?.date === row.date && (chose || [entry.time, entry.insteadOf].includes(row.time));
  return entry && isSame ? rowOf(entry) : row;
}

/** The dates of a series while they are being chosen, each with what its hour means once it was looked at. */
export function useSeries(groupId: string, proposed: readonly SeriesEntry[]) {
  const fetcher = useFetcher<Looked>();
  const [rows, setRows] = useState<readonly SeriesRow[]>(() => proposed.map(rowOf));
  const { data } = fetcher;
  useEffect(() => {
    if (data?.entries) setRows((now) => now.map((row) => told(row, data)));
  }, [data]);
  const ask = (choice: Choice, entries: Asked['entries']) => {
    const times = choice.times.filter((time) => time !== '');
    const asked: Asked = {
      groupId,
      times: times.length > 0 ? times : [usualTime],
      share: choice.share,
      entries,
    };
    void fetcher.submit(asked as never, { method: 'post', encType: 'application/json' });
  };
  const entryOf = ({ stepKey, minutes, date, time }: SeriesRow) => ({ stepKey, minutes, date, time });
  return {
    rows,
    busy: fetcher.state !== 'idle',
    /** What became of the last looking. */
    looked: data,
    /** What is typed is looked at once the field is left. */
    change: (stepKey: string, part: Partial<SeriesRow>) =>
      setRows(rows.map((row) => (row.stepKey === stepKey ? { ...row, ...part, looked: null } : row))),
    look: (choice: Choice) => {
      if (rows.every(({ date, time }) => date && time)) ask(choice, rows.map(entryOf));
    },
    /** Other hours on the same days, the favourite first or shared out. */
    choose: (choice: Choice) =>
      ask(
        choice,
        rows.map((row) => ({ ...entryOf(row), time: null })),
      ),
  };
}
