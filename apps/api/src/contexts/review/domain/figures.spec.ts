import { type Counted, isActive, medianDone, peopleFigures, territoryFigures } from './figures.ts';

const today = '2023-10-24';
const someone = (over: Partial<Counted> = {}): Counted => ({
  ...{ territoryId: 't', joinedOn: '2023-09-18', leftOn: null, done: 0 },
  ...over,
});

describe('the figures of a cohort', () => {
  it('count everybody, with who came later and who left', () => {
    const people = [
      ...Array.from({ length: 17 }, () => someone()),
      someone({ joinedOn: '2023-10-16' }),
      ...[1, 2].map(() => someone({ leftOn: '2023-10-20' })),
    ];
    expect(peopleFigures(people, '2023-09-18', today)).toEqual({
      enrolled: 20,
      active: 18,
      joinedLater: 1,
      left: 2,
    });
  });

  it('take somebody as there until the day before they leave', () => {
    const leaver = someone({ leftOn: '2023-10-20' });
    expect(isActive(leaver, '2023-10-19')).toBe(true);
    expect(isActive(leaver, '2023-10-20')).toBe(false);
  });

  it('date the withdrawal of a territory by the last of its people to leave', () => {
    const [first, last] = [someone({ leftOn: '2023-10-18' }), someone({ leftOn: '2023-10-20' })];
    expect(territoryFigures([last, first], today)).toEqual({
      enrolled: 2,
      active: 0,
      withdrawnOn: '2023-10-20',
    });
    expect(territoryFigures([first, someone()], today)).toEqual({
      enrolled: 2,
      active: 1,
      withdrawnOn: null,
    });
    expect(territoryFigures([], today)).toEqual({ enrolled: 0, active: 0, withdrawnOn: null });
  });

  it('give the median of who is active, between the two in the middle', () => {
    const done = (...counts: number[]) => counts.map((count) => someone({ done: count }));
    expect(medianDone(done(30, 7, 28, 29), today)).toBe(28.5);
    expect(medianDone(done(30, 7, 28), today)).toBe(28);
    expect(medianDone([...done(10, 2), someone({ done: 48, leftOn: '2023-10-20' })], today)).toBe(6);
  });

  it('have no median when nobody is left', () => {
    expect(medianDone([someone({ leftOn: '2023-10-20' })], today)).toBeNull();
  });
});
