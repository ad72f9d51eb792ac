import ICAL from 'ical.js';
import { DateTime, IANAZone } from 'luxon';
import { timeZoneBlock } from './time-zone.ts';

/** What an independent program makes of the block: minutes ahead of UTC, by the clock of the zone. */
function offsetsIn(block: string): (wallClock: string) => number {
  const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(block)));
  return (wallClock) => zone.utcOffset(ICAL.Time.fromDateTimeString(wallClock)) / 60;
}

const wallClock = (instant: number, offset: number): string =>
  new Date(instant + offset * 60_000).toISOString().slice(0, 19);

const hour = 3_600_000;

const changesAround = (zone: string, at: number): boolean =>
  IANAZone.create(zone).offset(at - 36 * hour) !== IANAZone.create(zone).offset(at + 36 * hour);

const territories = [
  ...['Europe/Paris', 'Indian/Reunion', 'Indian/Mayotte', 'America/Guadeloupe', 'America/Martinique'],
  ...['America/Cayenne', 'America/Miquelon', 'America/St_Barthelemy', 'America/Marigot', 'Pacific/Noumea'],
  ...['Pacific/Wallis', 'Pacific/Tahiti', 'Pacific/Marquesas', 'Pacific/Gambier', 'Indian/Kerguelen'],
];
const elsewhere = [
  'Europe/Dublin',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
];

describe('a time zone written for other programs', () => {
  it.each([...territories, ...elsewhere])(
    '%s is read as it is lived, every day of two years, and every hour around a change',
    (name) => {
      const [from, to] = [new Date('2023-01-01T00:00:00Z'), new Date('2024-12-31T00:00:00Z')];
      const offsetAt = offsetsIn(timeZoneBlock(name, from, to));
      const misread: string[] = [];
      for (let at = from.getTime(); at < to.getTime(); at += changesAround(name, at) ? hour : 25 * hour) {
        const lived = DateTime.fromMillis(at, { zone: name });
        // No program can know which one is meant of an hour that a clock shows twice.
        if (lived.getPossibleOffsets().length > 1) continue;
        const clock = wallClock(at, lived.offset);
        if (offsetAt(clock) !== lived.offset) misread.push(clock);
      }
      expect(misread).toEqual([]);
    },
  );

  it('says the rule of Paris as Outlook reads it, from the years concerned', () => {
    const block = timeZoneBlock(
      'Europe/Paris',
      new Date('2023-10-29T12:00:00Z'),
      new Date('2023-10-29T12:00:00Z'),
    );
    expect(block.split('\r\n')).toEqual([
      ...['BEGIN:VTIMEZONE', 'TZID:Europe/Paris', 'X-LIC-LOCATION:Europe/Paris'],
      ...['BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'DTSTART:20220327T020000'],
      ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
      ...['BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'DTSTART:20221030T030000'],
      ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD'],
      'END:VTIMEZONE',
    ]);
  });

  it('keeps the name of the territory, not that of another with the same hour', () => {
    const at = new Date('2023-10-29T12:00:00Z');
    for (const zone of territories) expect(timeZoneBlock(zone, at, at)).toContain(`\r\nTZID:${zone}\r\n`);
  });

  it('has one observance where nothing ever changes', () => {
    const at = new Date('2024-03-31T12:00:00Z');
    expect(timeZoneBlock('Pacific/Noumea', at, at).match(/BEGIN:(STANDARD|DAYLIGHT)/g)).toEqual([
      'BEGIN:STANDARD',
    ]);
    expect(timeZoneBlock('Pacific/Marquesas', at, at)).toContain('TZOFFSETTO:-0930');
  });
});
