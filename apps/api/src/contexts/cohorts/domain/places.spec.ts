import { freeIn, standingIn } from './places.ts';

describe('places at a meeting', () => {
  const line = { total: 2, given: ['ada', 'bob'], waiting: ['chloe', 'dan'] };

  it('are free as long as fewer people have one, and never less than none', () => {
    expect(freeIn({ ...line, total: 5 })).toBe(3);
    expect(freeIn(line)).toBe(0);
    expect(freeIn({ ...line, total: 1 })).toBe(0);
  });

  it('say to each who waits how many are before, and to the others that they have one or did not ask', () => {
    expect(standingIn(line, 'ada')).toEqual({ rank: null });
    expect(standingIn(line, 'chloe')).toEqual({ rank: 1 });
    expect(standingIn(line, 'dan')).toEqual({ rank: 2 });
    expect(standingIn(line, 'eve')).toBeNull();
  });
});
