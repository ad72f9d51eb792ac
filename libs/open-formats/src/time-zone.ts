import { DateTime, IANAZone } from 'luxon';

/** When the clocks of a zone change, from how many minutes ahead of UTC to how many. */
type Change = Readonly<{ at: number; from: number; to: number }>;

/** The day of a year on which a rule falls: the Sunday that is the last (-1) of March, or its second (2). */
type Yearly = Readonly<{ month: number; weekday: number; nth: number; clock: string }>;

const minute = 60_000;
const week = 7 * 86_400_000;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * The VTIMEZONE (RFC 5545, 3.6.5) of an IANA zone, for what happens between two instants. Offsets are those of the
 * machine that writes it, so a file never says another hour than a screen.
 *
 * Outlook and Exchange read one STANDARD and one DAYLIGHT, each with a yearly rule of one BYDAY ([MS-OXCICAL]
 * 2.1.3.1.1.19): this is what is written where the years around agree. Where they do not (a law that changes, a
 * calendar of the moon), every change is written with its date.
 */
export function timeZoneBlock(zone: string, from: Date, to: Date): string {
  const years = { first: inUtc(from).year - 1, last: inUtc(to).year + 1 };
  const start = Date.UTC(years.first, 0, 1);
  const changes = changesIn(zone, start, Date.UTC(years.last + 1, 0, 1));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    `X-LIC-LOCATION:${zone}`,
    ...observances(zone, start, changes, years.last - years.first + 1),
    'END:VTIMEZONE',
  ].join('\r\n');
}

function observances(zone: string, start: number, changes: readonly Change[], years: number): string[] {
  const yearly = yearlyRules(changes, years);
  if (yearly) return yearly;
  const before = IANAZone.create(zone).offset(start);
  const first = { at: changes.length === 0 ? 0 : start, from: before, to: before };
  return [first, ...changes].flatMap((change) => observance(change));
}

/** The two rules that every one of the years follows; null where there are none. */
function yearlyRules(changes: readonly Change[], years: number): string[] | null {
  const forward = changes.filter(({ from, to }) => to > from);
  const back = changes.filter(({ from, to }) => to < from);
  if (forward.length !== years || back.length !== years) return null;
  const rules = [forward, back].map((each) => ({ change: each[0]!, rule: ruleOf(each) }));
  if (rules.some(({ rule }) => rule === null)) return null;
  return rules.flatMap(({ change, rule }) => observance(change, rule!));
}

function ruleOf(changes: readonly Change[]): string | null {
  const days = changes.map(({ at, from }) => inUtc(new Date(at + from * minute)));
  const last = days.every((day) => day.day + 7 > day.daysInMonth!);
  const [first, ...others] = days.map((day): Yearly => ({
    month: day.month,
    weekday: day.weekday,
    nth: last ? -1 : Math.ceil(day.day / 7),
    clock: day.toFormat('HHmmss'),
  }));
  if (!others.every((other) => JSON.stringify(other) === JSON.stringify(first))) return null;
  return `RRULE:FREQ=YEARLY;BYMONTH=${first!.month};BYDAY=${first!.nth}${weekdays[first!.weekday - 1]}`;
}

function observance({ at, from, to }: Change, rule?: string): string[] {
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `TZOFFSETFROM:${offset(from)}`,
    `TZOFFSETTO:${offset(to)}`,
    // By the clock that is about to change.
    `DTSTART:${at === 0 ? '19700101T000000' : inUtc(new Date(at + from * minute)).toFormat("yyyyLLdd'T'HHmmss")}`,
    ...(rule ? [rule] : []),
    `END:${kind}`,
  ];
}

/** No zone has two changes in one week. */
function changesIn(zone: string, start: number, end: number): Change[] {
  const offsetAt = (at: number): number => IANAZone.create(zone).offset(at);
  const changes: Change[] = [];
  for (let at = start; at < end; at += week) {
    const [from, to] = [offsetAt(at), offsetAt(at + week)];
    if (from !== to) changes.push({ at: changeBetween(at, at + week, offsetAt), from, to });
  }
  return changes.filter(({ at }) => at < end);
}

/** To the minute, by halves. */
function changeBetween(before: number, after: number, offsetAt: (at: number) => number): number {
  const from = offsetAt(before);
  let [low, high] = [before / minute, after / minute];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * minute) === from) low = middle;
    else high = middle;
  }
  return high * minute;
}

function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const digits = [Math.trunc(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${digits.join('')}`;
}

const inUtc = (instant: Date): DateTime<true> =>
  DateTime.fromJSDate(instant, { zone: 'utc' }) as DateTime<true>;
