import ICAL from 'ical.js';
import fc from 'fast-check';
import nodeIcal, { type VEvent } from 'node-ical';
import { type Invitation, invitationFile } from './invitation.ts';

const invitation: Invitation = {
  uid: 'meeting-0191a@cheminer',
  sequence: 0,
  method: 'request',
  startsAt: new Date('2023-10-31T08:00:00Z'),
  minutes: 150,
  zone: 'Europe/Paris',
  summary: 'Atelier 2 : les accords',
  description: 'Avec votre groupe.\nhttps://cheminer.example/promotions/1/ateliers/2',
  location: 'En visio',
  url: 'https://cheminer.example/promotions/1/ateliers/2',
  organizer: { name: 'Cheminer', email: 'ne-pas-repondre@cheminer.example' },
  attendee: { name: 'Maëlle Hoarau', email: 'maelle.hoarau@demo.example', partstat: 'needs-action' },
  writtenAt: new Date('2023-10-02T06:30:00Z'),
};

const fileOf = (change: Partial<Invitation> = {}): string => invitationFile({ ...invitation, ...change });

/** By the name of the zone, as Google and Apple do. */
const byName = (file: string): VEvent =>
  Object.values(nodeIcal.sync.parseICS(file)).find((each): each is VEvent => each?.type === 'VEVENT')!;

/** By the rule that the file gives of its zone, as Outlook does. */
function byRule(file: string): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(file));
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
}

const hourIn = (zone: string, instant: Date): string =>
  new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(instant);

describe('an invitation', () => {
  it('says to two other programs everything that it was told', () => {
    const event = byName(fileOf());
    const { uid, summary, description, location } = invitation;
    expect(event).toMatchObject({
      uid,
      summary,
      description,
      location,
      method: 'REQUEST',
      status: 'CONFIRMED',
    });
    expect([event.start.toISOString(), event.end!.toISOString()]).toEqual([
      '2023-10-31T08:00:00.000Z',
      '2023-10-31T10:30:00.000Z',
    ]);
    expect(event.organizer).toMatchObject({
      params: { CN: 'Cheminer' },
      val: 'mailto:ne-pas-repondre@cheminer.example',
    });
    expect(event.attendee).toMatchObject({
      params: { CN: 'Maëlle Hoarau', PARTSTAT: 'NEEDS-ACTION', RSVP: true, ROLE: 'REQ-PARTICIPANT' },
      val: expect.stringMatching(/^mailto:maelle\.hoarau@demo\.example$/i),
    });
    const same = byRule(fileOf());
    expect(same).toMatchObject({ uid, summary, description, location, sequence: 0 });
    expect(same.startDate.toJSDate().toISOString()).toBe('2023-10-31T08:00:00.000Z');
    expect(same.component.getFirstPropertyValue('url')).toBe(invitation.url);
  });

  it('says its hours in the zone of who invites, and when it was written in UTC', () => {
    const lines = fileOf().split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        ...['METHOD:REQUEST', 'TZID:Europe/Paris', 'DTSTART;TZID=Europe/Paris:20231031T090000'],
        ...[
          'DTEND;TZID=Europe/Paris:20231031T113000',
          'DTSTAMP:20231002T063000Z',
          'LAST-MODIFIED:20231002T063000Z',
        ],
      ]),
    );
    expect(lines.indexOf('BEGIN:VTIMEZONE')).toBeLessThan(lines.indexOf('BEGIN:VEVENT'));
  });

  it.each([
    // Two hours between Paris and La Réunion before 29 October 2023, three after; one more when March ends.
    ['Europe/Paris', '2023-10-24T08:00:00Z', '2023-10-24 10:00', '2023-10-24 12:00'],
    ['Europe/Paris', '2023-10-31T08:00:00Z', '2023-10-31 09:00', '2023-10-31 12:00'],
    ['Europe/Paris', '2023-10-29T00:30:00Z', '2023-10-29 02:30', '2023-10-29 04:30'],
    ['Europe/Paris', '2023-10-29T01:30:00Z', '2023-10-29 02:30', '2023-10-29 05:30'],
    ['Europe/Paris', '2023-03-25T08:30:00Z', '2023-03-25 09:30', '2023-03-25 12:30'],
    ['Europe/Paris', '2024-03-31T00:30:00Z', '2024-03-31 01:30', '2024-03-31 04:30'],
    ['Europe/Paris', '2024-03-31T01:30:00Z', '2024-03-31 03:30', '2024-03-31 05:30'],
    ['Indian/Reunion', '2023-10-29T00:30:00Z', '2023-10-29 04:30', '2023-10-29 04:30'],
    ['Indian/Reunion', '2024-03-31T01:30:00Z', '2024-03-31 05:30', '2024-03-31 05:30'],
    ['America/Guadeloupe', '2023-10-29T00:30:00Z', '2023-10-28 20:30', '2023-10-29 04:30'],
    ['America/Guadeloupe', '2024-03-31T01:30:00Z', '2024-03-30 21:30', '2024-03-31 05:30'],
    ['Pacific/Noumea', '2023-10-29T01:30:00Z', '2023-10-29 12:30', '2023-10-29 05:30'],
    ['Pacific/Noumea', '2023-03-25T20:30:00Z', '2023-03-26 07:30', '2023-03-26 00:30'],
    ['America/Miquelon', '2023-11-05T18:00:00Z', '2023-11-05 15:00', '2023-11-05 22:00'],
  ])('fixed in %s for %s, it is %s there and %s in La Réunion', (zone, instant, there, inReunion) => {
    const file = fileOf({ zone, startsAt: new Date(instant) });
    for (const start of [byName(file).start, byRule(file).startDate.toJSDate()]) {
      expect(start.toISOString()).toBe(new Date(instant).toISOString());
      expect([hourIn(zone, start), hourIn('Indian/Reunion', start)]).toEqual([there, inReunion]);
    }
    const { duration } = byRule(file);
    expect(duration.toSeconds()).toBe(150 * 60);
  });

  it('is one entry all along: moved under the same name with a greater number, then cancelled', () => {
    const sent = [
      fileOf(),
      fileOf({ sequence: 1, startsAt: new Date('2023-11-07T08:00:00Z') }),
      fileOf({ sequence: 2, startsAt: new Date('2023-11-07T08:00:00Z'), method: 'cancel' }),
    ].map(byRule);
    expect(new Set(sent.map(({ uid }) => uid)).size).toBe(1);
    expect(sent.map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
    expect(sent[1]!.startDate.toJSDate().toISOString()).toBe('2023-11-07T08:00:00.000Z');
  });

  it('cancels without asking anybody to answer', () => {
    const file = fileOf({ sequence: 3, method: 'cancel' });
    expect(byName(file)).toMatchObject({
      method: 'CANCEL',
      status: 'CANCELLED',
      transparency: 'TRANSPARENT',
    });
    expect(file).not.toContain('RSVP=TRUE');
    expect(file).toContain('ORGANIZER;');
  });

  it.each([
    ['needs-action', 'NEEDS-ACTION'],
    ['accepted', 'ACCEPTED'],
    ['declined', 'DECLINED'],
    ['tentative', 'TENTATIVE'],
  ] as const)('sent again, keeps the answer %s', (partstat, written) => {
    const file = fileOf({ attendee: { ...invitation.attendee, partstat } });
    expect(byRule(file).attendees[0]!.getParameter('partstat')).toBe(written);
  });

  it.each([
    ['commas, semicolons and a backslash', 'Un, deux; trois : « quatre » \\ cinq'],
    ['emoji', '🥾🏔️ Sentier 👩🏽‍💻 à deux'],
    ['a long line', 'Traverser les désaccords à l’échelle d’un bassin de vie, '.repeat(12).trim()],
    ['several lines', 'une\ndeux\n\nquatre'],
    ['what looks like the format itself', 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:x@y.example'],
  ])('carries %s as it is', (_, text) => {
    const event = byRule(fileOf({ summary: text, description: text, location: text }));
    const read = text.replaceAll('\r\n', '\n');
    expect(event).toMatchObject({ summary: read, description: read, location: read });
    expect(event.attendees).toHaveLength(1);
  });

  it('lets no name, text or address add a line of its own', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 120 });
    const nasty = fc
      .tuple(anything, fc.constantFrom('\r\n', '\n', '"', ';X=', ':', '\u2028'))
      .map(([a, b]) => a + b + a);
    fc.assert(
      fc.property(nasty, nasty, nasty, (name, text, path) => {
        const file = fileOf({
          ...{ summary: text, description: text, location: text, url: `https://cheminer.example/${path}` },
          organizer: { ...invitation.organizer, name },
          attendee: { ...invitation.attendee, name },
        });
        const unfolded = file.replaceAll('\r\n ', '').split('\r\n');
        const names = unfolded.map((line) => line.split(/[;:]/)[0]);
        const expected = fileOf().replaceAll('\r\n ', '').split('\r\n');
        expect(names).toEqual(expected.map((line) => line.split(/[;:]/)[0]));
        expect(byRule(file).attendees).toHaveLength(1);
        // Signs that no text may hold (RFC 5545, 3.1).
        expect(file).not.toMatch(/[^\P{Cc}\r\n\t]/u);
      }),
      { numRuns: 200 },
    );
  });

  it('refuses an address that is none', () => {
    for (const email of ['x', 'a@b\r\nATTENDEE:mailto:c@d', 'a b@c.example', 'a@b;c'])
      expect(() => fileOf({ attendee: { ...invitation.attendee, email } })).toThrow('Not an e-mail address.');
  });

  it('ends each line as the standard says, none longer than 75 bytes, no character cut', () => {
    const file = fileOf({ summary: '🥾 é, '.repeat(60), description: 'à'.repeat(400) });
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(Buffer.from(file).toString()).not.toContain('\uFFFD');
  });
});
