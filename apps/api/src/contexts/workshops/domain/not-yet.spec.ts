import { notYetOf } from './not-yet.ts';

const now = new Date('2027-03-01T11:00:00Z');
const ahead = { status: 'scheduled' as const, startsAt: new Date('2027-03-04T09:00:00Z') };

describe('why a workshop does not count yet', () => {
  it('is that it has no date, then the hour at which it starts', () => {
    expect(notYetOf(null, null, now)).toEqual({ code: 'not-scheduled' });
    expect(notYetOf(ahead, null, now)).toEqual({ code: 'starts-at', at: '2027-03-04T09:00:00.000Z' });
  });

  it('is that it was cancelled, before and after its hour', () => {
    expect(notYetOf({ ...ahead, status: 'cancelled' }, null, now)).toEqual({ code: 'cancelled' });
    expect(notYetOf({ status: 'cancelled', startsAt: now }, null, now)).toEqual({ code: 'cancelled' });
  });

  it('is that nobody marked the presence, from the opening or from its hour on', () => {
    expect(notYetOf({ ...ahead, status: 'open' }, null, now)).toEqual({ code: 'presence-not-marked' });
    expect(notYetOf({ ...ahead, startsAt: now }, null, now)).toEqual({ code: 'presence-not-marked' });
    expect(notYetOf({ ...ahead, status: 'closed' }, null, now)).toEqual({ code: 'presence-not-marked' });
  });

  it('is the absence of whoever was not there', () => {
    expect(notYetOf({ ...ahead, status: 'closed' }, 'absent', now)).toEqual({ code: 'absent' });
  });

  it('is nothing for whoever was there, in whatever way', () => {
    for (const status of ['present', 'late', 'phone'] as const) {
      expect(notYetOf({ ...ahead, status: 'open' }, status, now)).toBeNull();
    }
  });
});
