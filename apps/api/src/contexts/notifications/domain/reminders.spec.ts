import fc from 'fast-check';
import { distanceDue, isReminded, momentOf } from './reminders.ts';

const startsAt = new Date('2027-03-10T09:00:00Z');
const at = (instant: string) => distanceDue(startsAt, new Date(instant));

describe('a reminder', () => {
  it.each([
    ['2027-03-03T08:59:59Z', null],
    ['2027-03-03T09:00:00Z', '7d'],
    ['2027-03-09T08:59:59Z', '7d'],
    ['2027-03-09T09:00:00Z', '1d'],
    ['2027-03-10T07:59:59Z', '1d'],
    ['2027-03-10T08:00:00Z', '1h'],
    ['2027-03-10T08:59:59Z', '1h'],
    ['2027-03-10T09:00:00Z', null],
  ])('at %s is the one of %s', (instant, expected) => {
    expect(at(instant)).toBe(expected);
  });

  it('leaves one at a time, in order, and each in time', () => {
    fc.assert(
      fc.property(fc.integer({ min: -8 * 86_400, max: 3_600 }), (seconds) => {
        const now = new Date(startsAt.getTime() + seconds * 1000);
        const due = distanceDue(startsAt, now);
        if (due === null) return expect(seconds < -7 * 86_400 || seconds >= 0).toBe(true);
        expect(momentOf(due, startsAt).getTime()).toBeLessThanOrEqual(now.getTime());
      }),
    );
  });

  it('is for whoever has known of the meeting since before', () => {
    const moment = momentOf('1d', startsAt);
    expect(isReminded(moment, '1d', startsAt)).toBe(true);
    expect(isReminded(new Date(moment.getTime() + 1), '1d', startsAt)).toBe(false);
    expect(isReminded(null, '1d', startsAt)).toBe(false);
  });
});
