import fc from 'fast-check';
import { momentOf } from './moment.ts';

const now = new Date('2027-03-01T12:00:00Z');
const minute = 60_000;
const before = (minutes: number) => new Date(now.getTime() - minutes * minute);

describe('when something was done', () => {
  it('is when it was received, where no device tells', () => {
    expect(momentOf(null, now)).toEqual({ doneAt: now, receivedAt: now, told: null, flag: null });
  });

  it('is what a device with a right clock says, however long it was off line', () => {
    const told = { doneAt: before(3 * 24 * 60), sentAt: now };
    expect(momentOf(told, now)).toEqual({ doneAt: told.doneAt, receivedAt: now, told, flag: null });
  });

  it('takes off the error of a clock two years ahead', () => {
    const ahead = 2 * 365 * 24 * 60;
    const told = { doneAt: before(90 - ahead), sentAt: before(-ahead) };
    expect(momentOf(told, now)).toMatchObject({ doneAt: before(90), told, flag: 'clock-corrected' });
  });

  it('is when it was received, and flagged, where it would still be in the future', () => {
    const told = { doneAt: before(-2 * 365 * 24 * 60), sentAt: now };
    expect(momentOf(told, now)).toMatchObject({ doneAt: now, told, flag: 'in-the-future' });
  });

  it('is when it was received, and flagged, where it would be before its person joined', () => {
    const joined = before(60);
    const told = { doneAt: before(61), sentAt: now };
    expect(momentOf(told, now, joined)).toEqual({
      ...{ doneAt: now, receivedAt: now, told, flag: 'clock-corrected' },
    });
    const first = { doneAt: joined, sentAt: now };
    expect(momentOf(first, now, joined)).toMatchObject({ doneAt: joined, flag: null });
  });

  it('takes a few seconds between two clocks for the slowness of the line', () => {
    const told = { doneAt: before(10), sentAt: before(0.5) };
    expect(momentOf(told, now)).toMatchObject({ doneAt: told.doneAt, flag: null });
  });

  it('is never in the future, whatever the device says', () => {
    const instant = fc.integer({ min: -4e12, max: 4e12 }).map((each) => new Date(now.getTime() + each));
    fc.assert(
      fc.property(instant, instant, (doneAt, sentAt) => {
        expect(momentOf({ doneAt, sentAt }, now).doneAt.getTime()).toBeLessThanOrEqual(now.getTime());
      }),
    );
  });
});
