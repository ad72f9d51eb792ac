import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { type CalendarDay, type CalendarEntry, calendarFile } from './calendar.ts';

const writtenAt = new Date('2023-10-01T08:00:00Z');

const entry: CalendarEntry = {
  uid: 'slot-0191a@cheminer',
  sequence: 0,
  startsAt: new Date('2023-10-19T16:30:00Z'),
  minutes: 45,
  summary: 'Étude\u00A0: Tenir la distance',
  description: '54\u00A0min annoncées\nhttps://cheminer.example/promotions/1/parcours',
  url: 'https://cheminer.example/promotions/1/parcours',
  category: 'Étude',
  cancelled: false,
  ringsBefore: 10,
};

const fileOf = (...entries: Partial<CalendarEntry>[]): string =>
  calendarFile(
    'Mon temps',
    entries.map((each) => ({ ...entry, ...each })),
    { writtenAt },
  );

/** What an independent parser reads in it. */
const readIn = (file: string): VEvent[] =>
  Object.values(nodeIcal.sync.parseICS(file)).filter((each) => each?.type === 'VEVENT');

const read = (change: Partial<CalendarEntry> = {}): VEvent => readIn(fileOf(change))[0]!;

const hourIn = (zone: string, instant: Date): string =>
  new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(instant);

describe('a calendar file', () => {
  it('gives another program everything that it was told', () => {
    const event = read();
    expect(event).toMatchObject({
      ...{ uid: entry.uid, summary: entry.summary, description: entry.description, status: 'CONFIRMED' },
      ...{ categories: ['Étude'], method: 'PUBLISH' },
    });
    expect(event.start.toISOString()).toBe('2023-10-19T16:30:00.000Z');
    expect(event.end!.toISOString()).toBe('2023-10-19T17:15:00.000Z');
    expect(String(event.sequence)).toBe('0');
    expect(JSON.stringify(event.url)).toContain(entry.url);
  });

  it('rings ten minutes before, and not for what is cancelled', () => {
    expect(fileOf({})).toContain('\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT10M\r\n');
    expect(fileOf({ cancelled: true })).not.toContain('VALARM');
    expect(read({ cancelled: true }).status).toBe('CANCELLED');
  });

  it('names no time zone: an instant is the same everywhere', () => {
    expect(fileOf({})).toContain('\r\nDTSTART:20231019T163000Z\r\nDTEND:20231019T171500Z\r\n');
    expect(fileOf({})).not.toContain('TZID');
  });

  it.each([
    // Clocks go back in Paris on 29 October 2023, at three in the morning; elsewhere nothing happens.
    ['2023-10-28T22:30:00Z', 'Europe/Paris', '2023-10-29 00:30'],
    ['2023-10-29T00:30:00Z', 'Europe/Paris', '2023-10-29 02:30'],
    ['2023-10-29T01:30:00Z', 'Europe/Paris', '2023-10-29 02:30'],
    ['2023-10-29T08:30:00Z', 'Europe/Paris', '2023-10-29 09:30'],
    ['2023-10-29T08:30:00Z', 'Indian/Reunion', '2023-10-29 12:30'],
    ['2023-10-29T08:30:00Z', 'America/Guadeloupe', '2023-10-29 04:30'],
    ['2023-10-29T08:30:00Z', 'Pacific/Noumea', '2023-10-29 19:30'],
    // They go forward there on the last Sunday of March: the 26th in 2023, the 31st in 2024.
    ['2023-03-25T08:30:00Z', 'Europe/Paris', '2023-03-25 09:30'],
    ['2023-03-25T08:30:00Z', 'Indian/Reunion', '2023-03-25 12:30'],
    ['2024-03-31T00:30:00Z', 'Europe/Paris', '2024-03-31 01:30'],
    ['2024-03-31T01:30:00Z', 'Europe/Paris', '2024-03-31 03:30'],
    ['2024-03-31T01:30:00Z', 'Indian/Reunion', '2024-03-31 05:30'],
    ['2024-03-31T01:30:00Z', 'America/Guadeloupe', '2024-03-30 21:30'],
    ['2024-03-31T01:30:00Z', 'Pacific/Noumea', '2024-03-31 12:30'],
  ])('%s is read in %s as %s', (instant, zone, shown) => {
    const { start, end } = read({ startsAt: new Date(instant), minutes: 90 });
    expect(hourIn(zone, start)).toBe(shown);
    expect(end!.getTime() - start.getTime()).toBe(90 * 60_000);
  });

  it('keeps the name of what moved, with a greater number', () => {
    const before = read();
    const after = read({ sequence: 1, startsAt: new Date('2023-10-20T16:30:00Z') });
    expect(after.uid).toBe(before.uid);
    expect(Number(after.sequence)).toBeGreaterThan(Number(before.sequence));
    expect(after.start.toISOString()).toBe('2023-10-20T16:30:00.000Z');
  });

  it.each([
    ['commas, semicolons; and a \\ backslash', 'Un, deux; trois : « quatre » \\ cinq'],
    ['signs outside the first plane', '🥾🏔️ Sentier 👩🏽‍💻 à deux'],
    ['a long line', 'Traverser les désaccords à l’échelle d’un bassin de vie, '.repeat(12).trim()],
    ['a long line of emoji', '🥾'.repeat(120)],
    ['several lines', 'une\ndeux\n\nquatre'],
    ['what looks like the format itself', 'x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:faux'],
  ])('carries %s as it is', (_, text) => {
    const events = readIn(fileOf({ summary: text, description: text }));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ summary: text, description: text });
  });

  it('ends each line as the standard says, none longer than 75 bytes, no character cut', () => {
    const file = fileOf({ summary: '🥾 é, '.repeat(60), description: 'à'.repeat(400) }, {});
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    // Half of a character becomes the sign of what cannot be written.
    expect(Buffer.from(file).toString()).not.toContain('\uFFFD');
  });

  it.each(['2023-10-29', '2024-03-31', '2023-12-31'])('%s is that whole day, whatever the zone', (day) => {
    const { startsAt: _, minutes: __, ringsBefore: ___, ...said } = entry;
    const wholeDay: CalendarDay = { ...said, day };
    const file = calendarFile('Repères', [wholeDay], { writtenAt });
    const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    const digits = [day, next].map((each) => each.replaceAll('-', ''));
    expect(file).toContain(`\r\nDTSTART;VALUE=DATE:${digits[0]}\r\nDTEND;VALUE=DATE:${digits[1]}\r\n`);
    expect(file).toContain('\r\nTRANSP:TRANSPARENT\r\n');
    expect(file).not.toContain('VALARM');
    expect(readIn(file)[0]).toMatchObject({ datetype: 'date', summary: entry.summary });
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')!);
    expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([
      true,
      day,
      next,
    ]);
  });

  it('says where it is, and how often to read it again', () => {
    expect(read({ location: 'Salle 2 ; étage 1' }).location).toBe('Salle 2 ; étage 1');
    const followed = calendarFile('Cheminer', [entry], { writtenAt, refreshedEvery: 60 });
    expect(followed).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n');
    expect(fileOf({})).not.toContain('REFRESH-INTERVAL');
  });

  it('has one name on one line, whatever it is', () => {
    const file = calendarFile('Mars ; avril\nMETHOD:CANCEL', [entry], { writtenAt });
    expect(file.match(/\r\nMETHOD:/g)).toHaveLength(1);
    expect(file).toContain(String.raw`X-WR-CALNAME:Mars \; avril METHOD:CANCEL`);
  });

  it('may hold nothing', () => {
    expect(readIn(fileOf())).toEqual([]);
    expect(fileOf()).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });
});
