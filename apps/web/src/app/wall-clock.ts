import { dateFormat } from '@cheminer/i18n';

/** A day (yyyy-mm-dd) and an hour (hh:mm), as clocks on a wall show them. */
export type WallClock = Readonly<{ date: string; time: string }>;

/** What the clocks of a zone show at that instant. */
export function wallClockIn(zone: string, instant: string): WallClock {
  const format = dateFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const [date = '', time = ''] = format.format(new Date(instant)).split(' ');
  return { date, time };
}

/** The instant at which the clocks of a zone show this; null while it is not typed in full, and where they never do. */
export function instantAt({ date, time }: WallClock, zone: string): string | null {
  const shown = Date.parse(`${date}T${time}Z`);
  if (Number.isNaN(shown)) return null;
  // Twice: the offset wanted is that of the instant itself, known only once it is near.
  const near = shown - offsetAt(zone, shown);
  const instant = new Date(shown - offsetAt(zone, near)).toISOString();
  const read = wallClockIn(zone, instant);
  return read.date === date && read.time === time ? instant : null;
}

function offsetAt(zone: string, instant: number): number {
  const { date, time } = wallClockIn(zone, new Date(instant).toISOString());
  return Date.parse(`${date}T${time}Z`) - instant;
}
