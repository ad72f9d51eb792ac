import fc from 'fast-check';
import { hardshipAt } from './hardship.ts';
import { bestFirst, bestOf, judge, missingAt, type PersonAt, pollAnswers, type Slot } from './slot.ts';

const at = (hour: number, minute = 0) => hour * 60 + minute;
const person = (memberId: string, over: Partial<PersonAt> = {}): PersonAt => ({
  ...{ memberId, runs: false, startMinute: at(9, 30), busy: false, available: true, answer: null },
  ...over,
});
const slot = (people: readonly PersonAt[], day = 4): Slot => ({
  ...{ startsAt: new Date(Date.UTC(2027, 2, day, 8, 30)), minutes: 120, people },
});

describe('what an hour falls into', () => {
  it.each([
    [at(9, 30), 120, null],
    [at(12, 30), 120, 'lunch'],
    [at(11), 120, 'lunch'],
    [at(10, 30), 120, null],
    [at(4, 30), 120, 'night'],
    [at(7, 30), 60, 'early'],
    [at(17, 30), 120, 'evening'],
    [at(17), 120, null],
    [at(20, 30), 120, 'night'],
    [at(23), 120, 'night'],
  ])('at minute %i for %i minutes is %s', (startMinute, minutes, hardship) => {
    expect(hardshipAt(startMinute, minutes)).toBe(hardship);
  });
});

describe('an hour that one thinks of', () => {
  it('counts the answers of the members, and names who is held, not free, or woken up', () => {
    const people = [
      person('solene', { runs: true }),
      person('fatou', { answer: 'yes' }),
      person('yann', { answer: 'if-needed', busy: true }),
      person('remi', { answer: 'no', available: false }),
      person('marie', { startMinute: at(12, 30) }),
    ];
    expect(judge(slot(people))).toEqual({
      ...{ yes: 1, ifNeeded: 1, no: 1, silent: 1, possible: true },
      ...{ busy: ['yann'], unavailable: ['remi'], hard: [{ memberId: 'marie', hardship: 'lunch' }] },
    });
    expect(missingAt(slot(people))).toBe(2);
  });

  it('believes whoever says yes more than the week they told', () => {
    expect(missingAt(slot([person('fatou', { available: false })]))).toBe(1);
    expect(missingAt(slot([person('fatou', { available: false, answer: 'yes' })]))).toBe(0);
  });

  it('is not possible without whoever would run it', () => {
    const held = slot([person('solene', { runs: true, busy: true }), person('fatou', { answer: 'yes' })]);
    expect(judge(held).possible).toBe(false);
    expect(bestOf([held])).toBeNull();
    expect(bestOf([held, slot([person('fatou', { answer: 'no' })])])?.slot).not.toBe(held);
  });
});

describe('the best hour', () => {
  it('is none where there is none, and the only one where there is one', () => {
    expect(bestOf([])).toBeNull();
    expect(bestOf([slot([])])?.reason).toBe('only-one');
  });

  it('is the one at which fewest are missing, then the one with most yes, then the kindest, then the first', () => {
    const [gladly, barely, no] = [
      person('a', { answer: 'yes' }),
      person('a', { answer: 'if-needed' }),
      person('a', { answer: 'no' }),
    ];
    const hard = person('a', { answer: 'yes', startMinute: at(12, 30) });
    const best = (...people: PersonAt[]) => {
      const slots = people.map((each, day) => slot([each], day + 1));
      const found = bestOf(slots)!;
      return [slots.indexOf(found.slot), found.reason];
    };
    expect(best(no, barely)).toEqual([1, 'fewest-missing']);
    expect(best(barely, gladly)).toEqual([1, 'most-yes']);
    expect(best(hard, gladly)).toEqual([1, 'least-hard']);
    expect(best(gladly, gladly)).toEqual([0, 'earliest']);
  });

  it('is never one at which more are missing than at another, in whatever order they come', () => {
    const anybody = fc.record({
      ...{ memberId: fc.constantFrom('a', 'b', 'c'), runs: fc.boolean(), startMinute: fc.nat(1439) },
      ...{ busy: fc.boolean(), available: fc.boolean(), answer: fc.option(fc.constantFrom(...pollAnswers)) },
    });
    const slots = fc.array(fc.array(anybody, { maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(slots, (crowds) => {
        const all = crowds.map((people, day) => slot(people, day + 1));
        const found = bestOf(all);
        const possible = all.filter((each) => judge(each).possible);
        if (!found) return possible.length === 0;
        const same = bestFirst([...all].reverse())[0] === found.slot;
        return same && possible.every((each) => missingAt(each) >= missingAt(found.slot));
      }),
    );
  });
});
