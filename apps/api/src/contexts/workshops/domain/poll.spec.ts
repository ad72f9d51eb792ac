import { checkSlots, isToConfirm, readAnswers } from './poll.ts';
import { PollClosed, SlotInThePast, SlotsAlike, SlotUnknown } from './workshops.refusals.ts';

const now = new Date('2027-03-01T11:00:00Z');
const [first, second] = [new Date('2027-03-04T09:00:00Z'), new Date('2027-03-05T09:00:00Z')];
const asked = { closedAt: null, confirmedSlotId: null };
const withdrawn = { closedAt: now, confirmedSlotId: null };
const confirmed = { closedAt: now, confirmedSlotId: 'a' };

describe('hours to ask about', () => {
  it('are ahead, and no two the same', () => {
    expect(() => checkSlots([first, second], now)).not.toThrow();
    expect(() => checkSlots([first, now], now)).toThrow(SlotInThePast);
    expect(() => checkSlots([first, second, new Date(first)], now)).toThrow(
      expect.objectContaining({ facts: { pointer: '/slots/2/time' } }),
    );
    expect(() => checkSlots([first, new Date(first)], now)).toThrow(SlotsAlike);
  });
});

describe('what somebody says of them', () => {
  it('is the last word on each', () => {
    const said = [
      { slotId: 'a', answer: 'no' as const },
      { slotId: 'b', answer: 'yes' as const },
      { slotId: 'a', answer: 'if-needed' as const },
    ];
    expect([...readAnswers(asked, ['a', 'b'], said)]).toEqual([
      ['a', 'if-needed'],
      ['b', 'yes'],
    ]);
  });

  it('is of these hours, while they are asked about', () => {
    const said = [{ slotId: 'c', answer: 'yes' as const }];
    expect(() => readAnswers(asked, ['a'], said)).toThrow(SlotUnknown);
    expect(() => readAnswers(withdrawn, ['c'], said)).toThrow(PollClosed);
  });
});

describe('confirming an hour', () => {
  it('is done once; the same again is nothing new, another is refused', () => {
    expect(isToConfirm(asked, ['a', 'b'], 'a')).toBe(true);
    expect(isToConfirm(confirmed, ['a', 'b'], 'a')).toBe(false);
    expect(() => isToConfirm(confirmed, ['a', 'b'], 'b')).toThrow(PollClosed);
    expect(() => isToConfirm(withdrawn, ['a', 'b'], 'a')).toThrow(PollClosed);
    expect(() => isToConfirm(asked, ['a', 'b'], 'c')).toThrow(SlotUnknown);
  });
});
