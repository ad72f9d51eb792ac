import fc from 'fast-check';
import { ownDates } from './own-dates.ts';

const dates = { opensOn: '2023-10-05', guideOn: '2023-10-13' };

describe('the days of a module for one member', () => {
  it('are the cohort’s for who was there when it opened', () => {
    expect(ownDates(dates, '2023-09-18')).toEqual(dates);
    expect(ownDates(dates, '2023-10-05')).toEqual(dates);
  });

  it('leave a late joiner as many days as the others had', () => {
    expect(ownDates(dates, '2023-10-16')).toEqual({ opensOn: '2023-10-05', guideOn: '2023-10-24' });
  });

  it('are none where the calendar has none', () => {
    expect(ownDates({ opensOn: null, guideOn: null }, '2023-10-16')).toEqual({
      opensOn: null,
      guideOn: null,
    });
  });

  it('never come earlier than the cohort’s', () => {
    const day = fc
      .integer({ min: 0, max: 100 })
      .map((each) => new Date(Date.UTC(2023, 8, 1 + each)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (opensOn, guideOn, joinedOn) => {
        fc.pre(opensOn <= guideOn);
        expect(ownDates({ opensOn, guideOn }, joinedOn).guideOn! >= guideOn).toBe(true);
      }),
    );
  });
});
