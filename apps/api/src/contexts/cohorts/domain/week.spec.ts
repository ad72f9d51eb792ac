import { freeTogether, hasRoom, weekOf, windowsOf } from './week.ts';

describe('a week in which somebody is free', () => {
  it('is every half-day for who told nothing', () => {
    expect(windowsOf(weekOf(null, 0))).toHaveLength(10);
    expect(windowsOf(weekOf(null, 0))[0]).toEqual({ weekday: 1, from: 8, to: 12 });
  });

  it('is seen from another zone at the hours there', () => {
    expect(windowsOf(weekOf(['4-pm'], 180))).toEqual([{ weekday: 4, from: 10, to: 15 }]);
    // Monday morning in Nouméa begins on Sunday night in Paris.
    expect(windowsOf(weekOf(['1-am'], 600))).toEqual([
      { weekday: 1, from: 0, to: 2 },
      { weekday: 7, from: 22, to: 24 },
    ]);
  });

  it('leaves to people of two zones the hours they share', () => {
    const paris = weekOf(['2-am'], 0);
    expect(windowsOf(freeTogether([paris, weekOf(['2-am'], 180)]))).toEqual([]);
    expect(windowsOf(freeTogether([paris, weekOf(['2-am', '2-pm'], 180)]))).toEqual([
      { weekday: 2, from: 10, to: 12 },
    ]);
  });

  it('has no room for a workshop where nobody shares two hours on end', () => {
    expect(hasRoom(freeTogether([weekOf(['1-am'], 0), weekOf(['1-pm'], 0)]))).toBe(false);
    expect(hasRoom(weekOf([], 0))).toBe(false);
  });
});
