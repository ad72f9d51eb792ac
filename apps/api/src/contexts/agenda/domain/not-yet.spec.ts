import { notYetOf } from './not-yet.ts';

const now = new Date('2027-03-01T11:00:00Z');
const ahead = new Date('2027-03-04T09:00:00Z');

describe('why a webinar does not count yet', () => {
  it('is that it has no date, then the hour at which it starts, then that nobody marked the presence', () => {
    expect(notYetOf(null, null, now)).toEqual({ code: 'not-scheduled' });
    expect(notYetOf(ahead, null, now)).toEqual({ code: 'starts-at', at: '2027-03-04T09:00:00.000Z' });
    expect(notYetOf(now, null, now)).toEqual({ code: 'presence-not-marked' });
  });

  it('is the absence of whoever was not there, and nothing for whoever was', () => {
    expect(notYetOf(now, false, now)).toEqual({ code: 'absent' });
    expect(notYetOf(now, true, now)).toBeNull();
  });
});
