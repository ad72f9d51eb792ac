import { latestHeld, type Meeting, whyNotMet } from './meeting.ts';

const startsAt = new Date('2023-10-19T07:30:00Z');
const aMeeting = (over: Partial<Meeting> = {}): Meeting => ({
  unitKey: 'A2',
  startsAt,
  opened: false,
  ...over,
});
const before = new Date('2023-10-18T12:00:00Z');
const after = new Date('2023-10-24T12:00:00Z');

describe('why a collective step is not done', () => {
  it('is that nobody set its hour yet', () => {
    expect(whyNotMet(null, null, before)).toEqual({ code: 'not-scheduled' });
  });

  it('is that it is still to come, at its hour', () => {
    expect(whyNotMet(aMeeting(), null, before)).toEqual({ code: 'starts-at', at: startsAt.toISOString() });
  });

  it('is that presence was not marked, from its hour or its opening on', () => {
    expect(whyNotMet(aMeeting(), null, startsAt)).toEqual({ code: 'presence-not-marked' });
    expect(whyNotMet(aMeeting(), null, after)).toEqual({ code: 'presence-not-marked' });
    expect(whyNotMet(aMeeting({ opened: true }), null, before)).toEqual({ code: 'presence-not-marked' });
  });

  it('is that the person did not come', () => {
    expect(whyNotMet(aMeeting(), 'absent', after)).toEqual({ code: 'absent' });
  });
});

describe('the latest meeting held', () => {
  const first = aMeeting({ unitKey: 'A1', startsAt: new Date('2023-10-05T08:00:00Z') });
  const next = aMeeting({ unitKey: 'A3', startsAt: new Date('2023-11-09T08:30:00Z') });

  it('is the last whose hour has come, whatever their order', () => {
    expect(latestHeld([aMeeting(), next, first], after)?.unitKey).toBe('A2');
    expect(latestHeld([first, next], before)?.unitKey).toBe('A1');
  });

  it('is none before the first', () => {
    expect(latestHeld([next], after)).toBeNull();
    expect(latestHeld([], after)).toBeNull();
  });
});
