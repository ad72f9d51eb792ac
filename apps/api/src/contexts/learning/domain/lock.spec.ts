import { awaitedSteps, type OrderedUnit } from './lock.ts';

const step = (key: string, over: Partial<OrderedUnit['steps'][number]> = {}) => ({
  ...{ key, required: true, collective: false, prerequisites: [] },
  ...over,
});
const unit: OrderedUnit = {
  order: 'any-order',
  prerequisites: ['charte'],
  steps: [
    step('a'),
    step('b', { required: false }),
    step('c', { prerequisites: ['a'] }),
    step('w', { collective: true }),
  ],
};
const done = (...keys: string[]) => new Set(keys);

describe('what a step waits for', () => {
  it('is what its module and itself ask for', () => {
    expect(awaitedSteps(unit, 'c', done())).toEqual(['charte', 'a']);
    expect(awaitedSteps(unit, 'c', done('charte', 'a'))).toEqual([]);
    expect(awaitedSteps(unit, 'b', done('charte'))).toEqual([]);
  });

  it('is, where the order is set, the required steps before it', () => {
    const ordered = { ...unit, order: 'in-order' as const };
    expect(awaitedSteps(ordered, 'c', done('charte'))).toEqual(['a']);
    expect(awaitedSteps(ordered, 'b', done('charte'))).toEqual(['a']);
  });

  it('is nothing once it is done: a completion is never locked again', () => {
    expect(awaitedSteps(unit, 'c', done('c'))).toEqual([]);
  });

  it('is nothing for a meeting: who was there was there', () => {
    expect(awaitedSteps(unit, 'w', done())).toEqual([]);
  });
});
