import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** One thing at an hour, the same one each time it is given again: by its `uid`, with a `sequence` that grows. */
export type CalendarEntry = Readonly<{
  uid: string;
  sequence: number;
  startsAt: Date;
  minutes: number;
  summary: string;
  description: string;
  url: string;
  category: string;
  cancelled: boolean;
  /** How long before it a calendar rings; nothing rings for what is cancelled. */
  ringsBefore: number;
}>;

/**
 * An iCalendar file (RFC 5545) to add to one's own calendar. Instants are written in UTC, without any time zone: each
 * calendar shows them in its owner's hours, and no clock change can move them.
 */
export function calendarFile(name: string, entries: readonly CalendarEntry[], writtenAt: Date): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Cheminer', product: 'Parcours', language: 'FR' },
  });
  for (const entry of entries) addEntry(calendar, entry, writtenAt);
  // The last line ends like every other one.
  return `${calendar.toString().trimEnd()}\r\n`;
}

function addEntry(calendar: ReturnType<typeof ical>, entry: CalendarEntry, writtenAt: Date): void {
  const { uid, sequence, startsAt, minutes, summary, description, url, category, cancelled } = entry;
  const event = calendar.createEvent({
    id: uid,
    sequence,
    stamp: writtenAt,
    start: startsAt,
    end: new Date(startsAt.getTime() + minutes * 60_000),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...{ summary, description, url },
    categories: [{ name: category }],
  });
  if (!cancelled) {
    event.createAlarm({
      type: ICalAlarmType.display,
      trigger: entry.ringsBefore * 60,
      description: summary,
    });
  }
}
