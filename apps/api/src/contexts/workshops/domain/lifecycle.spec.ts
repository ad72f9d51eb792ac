import fc from 'fast-check';
import { advance, hasBegun, type Lifecycle } from './lifecycle.ts';
import { AlreadyClosed, AlreadyOpen, Cancelled, NotOpen } from './workshops.refusals.ts';

const now = new Date('2027-03-04T09:00:00Z');
const scheduled: Lifecycle = { status: 'scheduled', openedAt: null, closedAt: null };
const open: Lifecycle = { status: 'open', openedAt: now, closedAt: null };
const closed: Lifecycle = { status: 'closed', openedAt: now, closedAt: now };
const cancelled: Lifecycle = { status: 'cancelled', openedAt: null, closedAt: null };

describe('the life of a workshop', () => {
  it('goes from scheduled to open to closed, each with its hour', () => {
    expect(advance(scheduled, 'open', now)).toEqual(open);
    expect(advance(open, 'close', now)).toEqual(closed);
  });

  it('changes nothing when asked twice', () => {
    expect(advance(open, 'open', now)).toBeNull();
    expect(advance(closed, 'close', now)).toBeNull();
  });

  it('is not closed before it was opened, nor opened again', () => {
    expect(() => advance(scheduled, 'close', now)).toThrow(NotOpen);
    expect(() => advance(closed, 'open', now)).toThrow(AlreadyClosed);
  });

  it('is cancelled while it is to come, and then neither opened nor closed', () => {
    expect(advance(scheduled, 'cancel', now)).toEqual(cancelled);
    expect(advance(cancelled, 'cancel', now)).toBeNull();
    expect(() => advance(open, 'cancel', now)).toThrow(AlreadyOpen);
    expect(() => advance(closed, 'cancel', now)).toThrow(AlreadyClosed);
    expect(() => advance(cancelled, 'open', now)).toThrow(Cancelled);
    expect(() => advance(cancelled, 'close', now)).toThrow(Cancelled);
  });

  it('is taken up where it was: to come after a cancellation, open after a closing', () => {
    expect(advance(cancelled, 'reopen', now)).toEqual(scheduled);
    expect(advance(closed, 'reopen', now)).toEqual(open);
    expect(advance(scheduled, 'reopen', now)).toBeNull();
    expect(advance(open, 'reopen', now)).toBeNull();
  });

  it('keeps its hours in step with its status, whatever is asked in whatever order', () => {
    const command = fc.constantFrom('open' as const, 'close' as const, 'cancel' as const, 'reopen' as const);
    fc.assert(
      fc.property(fc.array(command), (commands) => {
        let workshop = scheduled;
        for (const command of commands) {
          try {
            workshop = advance(workshop, command, now) ?? workshop;
          } catch {
            continue;
          }
        }
        const wasOpened = workshop.status === 'open' || workshop.status === 'closed';
        return (
          (workshop.status === 'closed') === (workshop.closedAt !== null) &&
          wasOpened === (workshop.openedAt !== null)
        );
      }),
    );
  });
});

describe('a workshop has begun', () => {
  const [before, after] = [new Date('2027-03-04T08:59:59Z'), new Date('2027-03-04T09:00:01Z')];

  it('once it was opened, even before its hour', () => {
    expect(hasBegun({ status: 'open', startsAt: after }, now)).toBe(true);
  });

  it('never, once it was cancelled', () => {
    expect(hasBegun({ status: 'cancelled', startsAt: before }, now)).toBe(false);
  });

  it('once its hour is past, even if nobody opened it: paper works', () => {
    expect(hasBegun({ status: 'scheduled', startsAt: before }, now)).toBe(true);
    expect(hasBegun({ status: 'scheduled', startsAt: now }, now)).toBe(true);
    expect(hasBegun({ status: 'scheduled', startsAt: after }, now)).toBe(false);
  });
});
