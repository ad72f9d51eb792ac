import type { MessageKind } from '@cheminer/vocabulary';
import { type Occasion, type Queued, whyNot } from './why-not.ts';

const now = new Date('2027-03-09T10:00:00Z');
const startsAt = new Date('2027-03-10T09:00:00Z');
const queued = (kind: MessageKind): Queued => ({ kind, occasionStart: startsAt });
const standing = { startsAt, cancelledAt: null };
const occasion = (over: Partial<Occasion> = {}): Occasion => ({
  ...{ meeting: standing, isConcerned: true, byRoom: null, isWanted: true },
  ...over,
});
const cancelled = { ...standing, cancelledAt: now };
const moved = { ...standing, startsAt: new Date('2027-03-11T09:00:00Z') };

describe('a message about to leave', () => {
  it.each<[string, Queued, Occasion]>([
    ['an invitation to what stands', queued('invitation'), occasion()],
    ['a reminder in its time', queued('reminder-1d'), occasion()],
    ['a cancellation of what is cancelled', queued('cancelled'), occasion({ meeting: cancelled })],
    ['a release of whoever left', queued('released'), occasion({ isConcerned: false })],
  ])('leaves: %s', (_, message, found) => {
    expect(whyNot(message, found, now)).toBeNull();
  });

  it.each<[string, Queued, Occasion, string]>([
    ['a meeting that nobody knows', queued('invitation'), occasion({ meeting: undefined }), 'meeting-gone'],
    ['somebody who left', queued('moved'), occasion({ isConcerned: false }), 'not-expected'],
    [
      'a reminder of what is cancelled',
      queued('reminder-1d'),
      occasion({ meeting: cancelled }),
      'meeting-cancelled',
    ],
    ['a release of whoever came back', queued('released'), occasion(), 'changed-since'],
    [
      'a look back at what is cancelled',
      queued('look-back'),
      occasion({ meeting: cancelled }),
      'meeting-cancelled',
    ],
    ['what its room says is over', queued('reminder-1d'), occasion({ byRoom: 'too-late' }), 'too-late'],
    [
      'a look back that its room says is none',
      queued('look-back'),
      occasion({ byRoom: 'nothing-left' }),
      'nothing-left',
    ],
    ['a cancellation taken back', queued('cancelled'), occasion(), 'changed-since'],
    ['a reminder of another hour', queued('reminder-1d'), occasion({ meeting: moved }), 'changed-since'],
    ['a week’s reminder the day before', queued('reminder-7d'), occasion(), 'too-late'],
    ['what somebody does not want', queued('reminder-1d'), occasion({ isWanted: false }), 'opted-out'],
  ])('stays, with its reason: %s', (_, message, found, reason) => {
    expect(whyNot(message, found, now)).toBe(reason);
  });

  it('stays once the meeting has begun, whatever it says', () => {
    const left = occasion({ isConcerned: false });
    expect(whyNot(queued('released'), left, startsAt)).toBe('too-late');
    for (const kind of ['invitation', 'moved', 'cancelled', 'reminder-1h'] as const)
      expect(whyNot(queued(kind), occasion(), startsAt)).toBe('too-late');
  });
});
