import fc from 'fast-check';
import { shareOut } from './share-out.ts';
import { judge, type PersonAt, type Slot } from './slot.ts';

/** Somebody in Paris and somebody three hours ahead, when it is `hour` in Paris. */
function slotAt(day: number, hour: number, ahead = 3): Slot {
  const person = (memberId: string, localHour: number): PersonAt => ({
    ...{ memberId, runs: false, startMinute: localHour * 60, busy: false, available: true, answer: null },
  });
  const people = [person('paris', hour), person('reunion', hour + ahead)];
  return { startsAt: new Date(Date.UTC(2027, 2, day, hour)), minutes: 120, people };
}

const burdens = (slots: readonly (Slot | null)[]) => {
  const all = slots.flatMap((slot) => (slot ? judge(slot).hard.map(({ memberId }) => memberId) : []));
  return ['paris', 'reunion'].map((who) => all.filter((each) => each === who).length);
};

describe('an inconvenient hour', () => {
  it('is shared out: at nine it is lunch in La Réunion, at noon it is lunch in Paris', () => {
    const dates = [4, 11, 18, 25].map((day) => [slotAt(day, 9), slotAt(day, 12)]);
    expect(burdens(shareOut(dates))).toEqual([2, 2]);
    expect(burdens(dates.map(([first]) => first!))).toEqual([0, 4]);
  });

  it('is nobody’s where an hour suits everybody', () => {
    const chosen = shareOut([[slotAt(4, 9), slotAt(4, 14)]]);
    expect(burdens(chosen)).toEqual([0, 0]);
  });

  it('keeps the organiser’s favourite hour where nothing speaks against it', () => {
    const [favourite, other] = [slotAt(4, 14), slotAt(4, 15)];
    expect(shareOut([[favourite, other]])).toEqual([favourite]);
    expect(shareOut([[]])).toEqual([null]);
  });

  it('never falls on one person twice more than on another who could bear it', () => {
    const days = fc.integer({ min: 1, max: 8 });
    fc.assert(
      fc.property(days, (count) => {
        const dates = Array.from({ length: count }, (_, day) => [slotAt(day + 1, 9), slotAt(day + 1, 12)]);
        const [paris, reunion] = burdens(shareOut(dates)) as [number, number];
        return Math.abs(paris - reunion) <= 1;
      }),
    );
  });
});
