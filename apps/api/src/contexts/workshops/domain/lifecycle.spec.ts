import fc from 'fast-check';
import { advance, hasBegun, type Lifecycle } from './lifecycle.ts';
import { AlreadyClosed, NotOpen } from './workshops.refusals.ts';

const now = new Date('2027-03-04T09:00:00Z');
const scheduled: Lifecycle = { status: 'scheduled', openedAt: null, closedAt: null };
const open: Lifecycle = { status: 'open', openedAt: now, closedAt: null };
const closed: Lifecycle = { status: 'closed', openedAt: now, closedAt: now };

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

  it('never goes back, whatever is asked in whatever order', () => {
    const order = ['scheduled', 'open', 'closed'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom('open' as const, 'close' as const)), (commands) => {
        let workshop = scheduled;
        for (const command of commands) {
          const before = workshop;
          try {
            workshop = advance(workshop, command, now) ?? workshop;
          } catch {
            continue;
          }
          if (order.indexOf(workshop.status) < order.indexOf(before.status)) return false;
        }
        return (workshop.status === 'closed') === (workshop.closedAt !== null);
      }),
    );
  });
});

describe('a workshop has begun', () => {
  const [before, after] = [new Date('2027-03-04T08:59:59Z'), new Date('2027-03-04T09:00:01Z')];

  it('once it was opened, even before its hour', () => {
    expect(hasBegun({ status: 'open', startsAt: after }, now)).toBe(true);
  });

  it('once its hour is past, even if nobody opened it: paper works', () => {
    expect(hasBegun({ status: 'scheduled', startsAt: before }, now)).toBe(true);
    expect(hasBegun({ status: 'scheduled', startsAt: now }, now)).toBe(true);
    expect(hasBegun({ status: 'scheduled', startsAt: after }, now)).toBe(false);
  });
});
