import { cancelSlot, mostSlotsToCome, moveSlot, planSlot, type WantedSlot } from './study-slot.ts';
import { SlotInThePast, TooManySlots } from './study.refusals.ts';

const now = new Date('2027-03-01T11:00:00Z');
const later = new Date('2027-03-02T17:30:00Z');
const wanted: WantedSlot = { startsAt: later, zone: 'Europe/Paris', minutes: 45, unitKey: 'M1' };
const slot = planSlot(wanted, 0, now);

describe('a study slot', () => {
  it('starts at number 0, and is to come', () => {
    expect(slot).toEqual({ ...wanted, sequence: 0, cancelledAt: null });
    expect(() => planSlot({ ...wanted, startsAt: now }, 0, now)).toThrow(SlotInThePast);
  });

  it('grows its number with each change, and with no repetition', () => {
    const moved = moveSlot(slot, { ...wanted, startsAt: new Date('2027-03-03T17:30:00Z') }, 0, now)!;
    expect(moved.sequence).toBe(1);
    const longer = moveSlot(moved, { ...moved, minutes: 60 }, 0, now)!;
    const other = moveSlot(longer, { ...longer, unitKey: null }, 0, now)!;
    expect([longer.sequence, other.sequence]).toEqual([2, 3]);
    expect(moveSlot(other, { ...other, zone: 'Indian/Reunion' }, 0, now)).toBeNull();
  });

  it('once cancelled is kept, grows its number, and stands again when it is asked for again', () => {
    const cancelled = cancelSlot(slot, now)!;
    expect(cancelled).toEqual({ ...slot, sequence: 1, cancelledAt: now });
    expect(cancelSlot(cancelled, later)).toBeNull();
    expect(moveSlot(cancelled, wanted, 0, now)).toEqual({ ...slot, sequence: 2 });
  });

  it('that has begun may change its length and stand again, not move to another moment gone by', () => {
    const begun = new Date('2027-03-02T18:00:00Z');
    expect(moveSlot(slot, { ...wanted, minutes: 90 }, 0, begun)).toMatchObject({ sequence: 1 });
    expect(moveSlot(cancelSlot(slot, begun)!, wanted, 0, begun)).toMatchObject({ cancelledAt: null });
    const gone = { ...wanted, startsAt: now };
    expect(() => moveSlot(slot, gone, 0, begun)).toThrow(SlotInThePast);
  });

  it('finds room among a hundred to come, not among more', () => {
    expect(planSlot(wanted, mostSlotsToCome - 1, now)).toBeDefined();
    expect(() => planSlot(wanted, mostSlotsToCome, now)).toThrow(TooManySlots);
    expect(() => moveSlot(cancelSlot(slot, now)!, wanted, mostSlotsToCome, now)).toThrow(TooManySlots);
  });
});
