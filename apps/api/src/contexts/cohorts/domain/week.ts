/** Half-days of a working week, in the person's own zone; Monday is 1. */
export const halfDays = [
  '1-am',
  '1-pm',
  '2-am',
  '2-pm',
  '3-am',
  '3-pm',
  '4-am',
  '4-pm',
  '5-am',
  '5-pm',
] as const;
export type HalfDay = (typeof halfDays)[number];

/** Hours of a half-day on which a workshop may begin or go on: 8 to 12, 13 to 18. */
const hoursOf = { am: [8, 9, 10, 11], pm: [13, 14, 15, 16, 17] } as const;

/** Free hours of each day of a week, Monday first, as seen from one zone: bit h is the hour that begins at h. */
export type Week = readonly number[];
/** From one hour to another of a day, 1 being Monday. */
export type Window = Readonly<{ weekday: number; from: number; to: number }>;

const hoursInWeek = 7 * 24;

/**
 * When somebody is free, at the hours of another zone. Who told nothing is taken to be free on every half-day.
 * @param offset minutes by which the person's clock is ahead of the other zone's, on the day that counts
 */
export function weekOf(told: readonly HalfDay[] | null, offset: number): Week {
  const days = [0, 0, 0, 0, 0, 0, 0];
  for (const each of told ?? halfDays) {
    const half = each.endsWith('am') ? 'am' : 'pm';
    for (const hour of hoursOf[half]) {
      const there = (Number(each[0]) - 1) * 24 + hour - Math.round(offset / 60);
      const inWeek = (there + hoursInWeek) % hoursInWeek;
      days[Math.floor(inWeek / 24)]! |= 1 << (inWeek % 24);
    }
  }
  return days;
}

export const freeTogether = (weeks: readonly Week[]): Week =>
  weeks.reduce((common, week) => common.map((hours, day) => hours & week[day]!), everyHour);

const everyHour: Week = Array.from({ length: 7 }, () => (1 << 24) - 1);

/** Whether a workshop, which lasts two hours, finds its place. */
export const hasRoom = (week: Week): boolean => week.some((hours) => (hours & (hours >> 1)) !== 0);

/** Stretches of at least two hours. */
export function windowsOf(week: Week): Window[] {
  return week.flatMap((hours, day) => {
    const windows: Window[] = [];
    for (let from = 0; from < 24; from += 1) {
      let to = from;
      while (to < 24 && hours & (1 << to)) to += 1;
      if (to - from >= 2) windows.push({ weekday: day + 1, from, to });
      from = Math.max(from, to);
    }
    return windows;
  });
}

/**
 * Whether a meeting falls into a half-day on which somebody said that they are free; who said nothing is taken to be.
 * It is of the half-day in which most of it lies.
 * @param weekday 1 is Monday, on their own calendar
 * @param startMinute minutes since midnight on their own clock
 */
export function isToldFree(
  told: readonly HalfDay[] | null,
  { weekday, startMinute, minutes }: Readonly<{ weekday: number; startMinute: number; minutes: number }>,
): boolean {
  if (told === null) return true;
  const half = startMinute + minutes / 2 < 12.5 * 60 ? 'am' : 'pm';
  return told.includes(`${weekday}-${half}` as HalfDay);
}
