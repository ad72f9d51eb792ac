import { useState } from 'react';
import type { WallClock } from '../../app/wall-clock.ts';

export type SlotRow = WallClock & Readonly<{ id: string }>;
export type SlotRows = ReturnType<typeof useSlotRows>;

const most = 12;
const blank = (): SlotRow => ({ id: crypto.randomUUID(), date: '', time: '' });
const isBlank = ({ date, time }: SlotRow): boolean => date === '' && time === '';

/** The hours of a form, row by row: two at least, twelve at most. */
export function useSlotRows() {
  const [rows, setRows] = useState<readonly SlotRow[]>(() => [blank(), blank()]);
  const [removed, setRemoved] = useState<number | null>(null);
  return {
    rows,
    /** The number of the row that was just removed, to be read out. */
    removed,
    canAdd: rows.length < most,
    canRemove: rows.length > 2,
    add: () => setRows([...rows, blank()]),
    remove(id: string) {
      setRemoved(rows.findIndex((row) => row.id === id) + 1);
      setRows(rows.filter((row) => row.id !== id));
    },
    change: (id: string, part: Partial<WallClock>) =>
      setRows(rows.map((row) => (row.id === id ? { ...row, ...part } : row))),
    /** Into the first empty row, else into one more. */
    take({ date, time }: WallClock) {
      const empty = rows.find(isBlank);
      if (empty) setRows(rows.map((row) => (row === empty ? { ...row, date, time } : row)));
      else if (rows.length < most) setRows([...rows, { ...blank(), date, time }]);
    },
  };
}
