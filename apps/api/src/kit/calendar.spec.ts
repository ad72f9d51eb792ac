import { addDays, dayIn, daysBetween, instantAt, mondayOf, offsetIn, timeIn } from './calendar.ts';

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
});
