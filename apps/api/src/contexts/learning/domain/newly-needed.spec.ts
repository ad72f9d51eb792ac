import type { UnitSteps } from './completion.ts';
import { newlyNeeded } from './newly-needed.ts';

const unit = (atLeast: number | null, ...keys: string[]): UnitSteps => ({
  ...{ key: 'm', atLeast },
  steps: keys.map((key) => ({ key, required: true, collective: false })),
});
const minutes = new Map([
  ['a', 10],
  ['b', 30],
  ['c', 5],
  ['d', 20],
]);
const needed = (before: UnitSteps[], after: UnitSteps[], ...done: string[]) =>
  newlyNeeded({ before, after, done: new Set(done) }, minutes).map(({ key }) => key);

describe('what a version newly asks of somebody', () => {
  it('is what it adds and they have not done', () => {
    expect(needed([unit(null, 'a')], [unit(null, 'a', 'b', 'c')], 'c')).toEqual(['b']);
  });

  it('is nothing where as many steps as before are enough', () => {
    expect(needed([unit(2, 'a', 'b', 'c')], [unit(2, 'a', 'b', 'c', 'd')])).toEqual([]);
    expect(needed([unit(2, 'a', 'b')], [unit(2, 'a', 'b', 'd')], 'a', 'b')).toEqual([]);
  });

  it('is the shortest of a new module of which some are enough', () => {
    expect(needed([], [unit(2, 'a', 'b', 'c', 'd')])).toEqual(['c', 'a']);
    expect(needed([], [unit(2, 'a', 'b', 'c', 'd')], 'd')).toEqual(['c']);
  });
});
