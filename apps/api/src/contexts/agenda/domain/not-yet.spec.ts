import { notYetOf } from './not-yet.ts';

const now = new Date('2027-03-01T11:00:00Z');
const ahead = new Date('2027-03-04T09:00:00Z');
const at = (startsAt: Date | null, cancelled = false) => ({ startsAt, cancelled });

describe('why a webinar does not count yet', () => {
  it('is that it has no date, then the hour at which it starts, then that nobody marked the presence', () => {
    expect(notYetOf(at(null), null, now)).toEqual({ code: 'not-scheduled' });
    expect(notYetOf(at(ahead), null, now)).toEqual({ code: 'starts-at', at: '2027-03-04T09:00:00.000Z' });
    expect(notYetOf(at(now), null, now)).toEqual({ code: 'presence-not-marked' });
  });

  it('is that it was cancelled, before and after its hour', () => {
    for (const startsAt of [ahead, now])
      expect(notYetOf(at(startsAt, true), null, now)).toEqual({ code: 'cancelled' });
  });

  it('is the absence of whoever was not there, and nothing for whoever was', () => {
    expect(notYetOf(at(now), false, now)).toEqual({ code: 'absent' });
    expect(notYetOf(at(now), true, now)).toBeNull();
  });
});
