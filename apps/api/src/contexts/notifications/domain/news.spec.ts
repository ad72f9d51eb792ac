import fc from 'fast-check';
import { newsFor, type Standing, type Told } from './news.ts';

const now = new Date('2027-03-01T11:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
const meeting = (over: Partial<Standing> = {}): Standing => ({
  ...{ startsAt: inDays(3), sequence: 0, cancelled: false, isConcerned: true },
  ...over,
});
const told = (over: Partial<Told> = {}): Told => ({
  ...{ kind: 'invitation', start: inDays(3), sequence: 0 },
  ...over,
});

describe('what somebody has still to be told of a meeting', () => {
  it.each([
    ['that it is, when they know nothing of it', null, meeting(), 'invitation'],
    ['nothing, when it was cancelled before they knew of it', null, meeting({ cancelled: true }), null],
    ['nothing, when they know how it stands', told(), meeting(), null],
    ['its new date', told(), meeting({ startsAt: inDays(4), sequence: 1 }), 'moved'],
    ['its new place', told(), meeting({ sequence: 1 }), 'edited'],
    ['that it will not be', told(), meeting({ cancelled: true, sequence: 1 }), 'cancelled'],
    ['that once', told({ kind: 'cancelled', sequence: 1 }), meeting({ cancelled: true, sequence: 1 }), null],
    [
      'that it will be after all',
      told({ kind: 'cancelled', sequence: 1 }),
      meeting({ sequence: 2 }),
      'reopened',
    ],
    ['nothing, when it moved away and back meanwhile', told({ sequence: 2 }), meeting({ sequence: 2 }), null],
    ['that it is no longer theirs', told(), meeting({ isConcerned: false }), 'released'],
    ['that once', told({ kind: 'released' }), meeting({ isConcerned: false }), null],
    ['that it is theirs again', told({ kind: 'released' }), meeting(), 'invitation'],
    ['nothing of what was never theirs', null, meeting({ isConcerned: false }), null],
    [
      'nothing more of what they know to be cancelled',
      told({ kind: 'cancelled', sequence: 1 }),
      meeting({ sequence: 2, isConcerned: false }),
      null,
    ],
    ['nothing once it has begun', told(), meeting({ startsAt: now, sequence: 1 }), null],
  ] as const)('is %s', (_, known, stands, expected) => {
    expect(newsFor(known, stands, now)).toBe(expected);
  });

  it('is nothing more once they were told, whatever happened before', () => {
    const day = fc.integer({ min: -2, max: 10 }).map(inDays);
    const standing = fc.record({
      ...{ startsAt: day, sequence: fc.nat(9), cancelled: fc.boolean(), isConcerned: fc.boolean() },
    });
    const known = fc.option(
      fc.record({
        kind: fc.constantFrom('invitation', 'moved', 'edited', 'cancelled', 'reopened', 'released' as const),
        start: day,
        sequence: fc.nat(9),
      }),
      { nil: null },
    );
    fc.assert(
      fc.property(known as fc.Arbitrary<Told | null>, standing, (before, stands) => {
        const kind = newsFor(before, stands, now);
        if (kind === null) return;
        const after = { kind, start: stands.startsAt, sequence: stands.sequence };
        expect(newsFor(after, stands, now)).toBeNull();
      }),
    );
  });
});
