import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { addressOf, finished, oneLine, plain, product } from './text.ts';

type Said = Readonly<{
  /** The same each time it is given again. */
  uid: string;
  /** Grows with each change. */
  sequence: number;
  summary: string;
  description: string;
  location?: string;
  url: string;
  category: string;
  cancelled: boolean;
}>;

/** One thing at an hour. */
export type CalendarEntry = Said &
  Readonly<{
    startsAt: Date;
    minutes: number;
    /** How long before it a calendar rings, in minutes; nothing rings for what is cancelled. */
    ringsBefore: number;
  }>;

/** One thing of a whole day, `yyyy-mm-dd`: no zone moves it to another one, and it takes nobody's time. */
export type CalendarDay = Said & Readonly<{ day: string }>;

export type CalendarOptions = Readonly<{
  writtenAt: Date;
  /** For a file that is read again and again: after how many minutes it may have changed. */
  refreshedEvery?: number;
}>;

/**
 * An iCalendar file (RFC 5545) to add to one's own calendar, or to follow. Instants are written in UTC, without any
 * time zone: each calendar shows them in its owner's hours, and no clock change can move them.
 */
export function calendarFile(
  name: string,
  entries: readonly (CalendarEntry | CalendarDay)[],
  { writtenAt, refreshedEvery }: CalendarOptions,
): string {
  const calendar = ical({
    // The library does not escape this one.
    name: oneLine(name).replace(/[\\;,]/g, String.raw`\$&`),
    method: ICalCalendarMethod.PUBLISH,
    prodId: product,
    // REFRESH-INTERVAL (RFC 7986, 5.7), and X-PUBLISHED-TTL for Outlook.
    ...(refreshedEvery === undefined ? {} : { ttl: refreshedEvery * 60 }),
  });
  for (const entry of entries) {
    const event = calendar.createEvent({
      ...said(entry, writtenAt),
      ...('day' in entry ? wholeDay(entry.day) : atHour(entry)),
    });
    if ('day' in entry || entry.cancelled) continue;
    const trigger = entry.ringsBefore * 60;
    event.createAlarm({ type: ICalAlarmType.display, trigger, description: plain(entry.summary) });
  }
  return finished(calendar.toString());
}

function said(entry: Said, writtenAt: Date): Omit<ICalEventData, 'start'> {
  const { uid, sequence, location, cancelled } = entry;
  return {
    ...{ id: uid, sequence, stamp: writtenAt },
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: plain(entry.summary),
    description: plain(entry.description),
    ...(location ? { location: plain(location) } : {}),
    url: addressOf(entry.url),
    categories: [{ name: plain(entry.category) }],
  };
}

const atHour = ({ startsAt, minutes }: CalendarEntry): ICalEventData => ({
  start: startsAt,
  end: new Date(startsAt.getTime() + minutes * 60_000),
});

/** The end of a whole day is the next one (RFC 5545, 3.6.1). */
const wholeDay = (day: string): ICalEventData => ({
  start: new Date(`${day}T00:00:00Z`),
  end: new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000),
  allDay: true,
  transparency: ICalEventTransparency.TRANSPARENT,
});
