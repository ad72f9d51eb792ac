import { areManyAway } from './many-away.ts';

const counts = (notComing: number, others: number) => ({ coming: others, maybe: 0, notComing, silent: 0 });

describe('so many away that another date is better', () => {
  it('is more than one in five of those who are expected, whether they answered or not', () => {
    expect(areManyAway(counts(1, 4))).toBe(false);
    expect(areManyAway(counts(1, 3))).toBe(true);
    expect(areManyAway({ coming: 0, maybe: 1, notComing: 1, silent: 3 })).toBe(false);
    expect(areManyAway({ coming: 0, maybe: 1, notComing: 2, silent: 4 })).toBe(true);
    expect(areManyAway(counts(0, 0))).toBe(false);
  });
});
