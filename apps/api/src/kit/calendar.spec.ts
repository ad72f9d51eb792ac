import fc from 'fast-check';
import {
  addDays,
  dayIn,
  daysBetween,
  instantAt,
  mondayOf,
  offsetIn,
  timeIn,
  wallClockExists,
} from './calendar.ts';

describe('hours and zones', () => {
  it('keeps the wall clock of the organiser across the end of summer time', () => {
    expect(instantAt('2023-10-19', '09:30', 'Europe/Paris').toISOString()).toBe('2023-10-19T07:30:00.000Z');
    expect(instantAt('2023-11-09', '09:30', 'Europe/Paris').toISOString()).toBe('2023-11-09T08:30:00.000Z');
  });

  it('shows La Réunion two hours ahead of Paris in summer and three in winter', () => {
    const [summer, winter] = [new Date('2023-10-19T07:30:00Z'), new Date('2023-11-09T08:30:00Z')];
    expect([summer, winter].map((at) => timeIn('Indian/Reunion', at))).toEqual(['11:30', '12:30']);
    const gap = (at: Date) => (offsetIn('Indian/Reunion', at) - offsetIn('Europe/Paris', at)) / 60;
    expect([summer, winter].map(gap)).toEqual([2, 3]);
  });

  it('keeps the wall clock of the organiser across the beginning of summer time, where others have none', () => {
    const instants = ['2024-03-25', '2024-03-31'].map((day) => instantAt(day, '09:00', 'Europe/Paris'));
    expect(instants.map((at) => at.toISOString())).toEqual([
      ...['2024-03-25T08:00:00.000Z', '2024-03-31T07:00:00.000Z'],
    ]);
    const seenIn = (zone: string) => instants.map((at) => timeIn(zone, at));
    expect(seenIn('America/Guadeloupe')).toEqual(['04:00', '03:00']);
    expect(seenIn('Indian/Reunion')).toEqual(['12:00', '11:00']);
    expect(seenIn('Pacific/Noumea')).toEqual(['19:00', '18:00']);
    // On the morning of the 31st in Nouméa, clocks have not changed in Paris yet.
    const mornings = ['2024-03-31', '2024-04-01'].map((day) => instantAt(day, '09:00', 'Pacific/Noumea'));
    const inParis = mornings.map((at) => `${dayIn('Europe/Paris', at)} ${timeIn('Europe/Paris', at)}`);
    expect(inParis).toEqual(['2024-03-30 23:00', '2024-04-01 00:00']);
  });

  it('knows that it is already tomorrow in Nouméa', () => {
    const instant = new Date('2023-10-19T14:00:00Z');
    expect(dayIn('Europe/Paris', instant)).toBe('2023-10-19');
    expect(dayIn('Pacific/Noumea', instant)).toBe('2023-10-20');
  });

  it('counts whole days, whatever the hour changes between them', () => {
    expect(addDays('2023-10-28', 2)).toBe('2023-10-30');
    expect(daysBetween('2023-09-18', '2023-11-27')).toBe(70);
    expect(mondayOf('2023-10-22')).toBe('2023-10-16');
  });

  it('knows the hour that a spring change skips, in the zones that change and only there', () => {
    const shows = (time: string, zone = 'Europe/Paris') => wallClockExists('2027-03-28', time, zone);
    expect(['01:59', '03:00'].every((time) => shows(time))).toBe(true);
    expect(['02:00', '02:30', '02:59'].some((time) => shows(time))).toBe(false);
    expect(shows('02:30', 'Indian/Reunion')).toBe(true);
    expect(wallClockExists('2027-10-31', '02:30', 'Europe/Paris')).toBe(true);
    expect(wallClockExists('2027-02-30', '10:00', 'Europe/Paris')).toBe(false);
  });

  it('knows every hour that a wall clock was seen to show', () => {
    const zones = fc.constantFrom('Europe/Paris', 'Indian/Reunion', 'Pacific/Noumea', 'America/Miquelon');
    const minutes = fc.integer({ min: 27_877_000, max: 30_000_000 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const seen = new Date(minute * 60_000);
        return wallClockExists(dayIn(zone, seen), timeIn(zone, seen), zone);
      }),
    );
  });
});
