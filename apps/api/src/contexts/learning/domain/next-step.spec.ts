import { nextStep, type UnitToWalk } from './next-step.ts';

const late: UnitToWalk = { key: 'one', state: 'late', stepsToDo: ['one-4'] };
const current: UnitToWalk = { key: 'two', state: 'in-progress', stepsToDo: ['two-3', 'two-4'] };
const ahead: UnitToWalk = { key: 'three', state: 'not-open', stepsToDo: ['three-1'] };
const done: UnitToWalk = { key: 'zero', state: 'done', stepsToDo: [] };

describe('the one thing to do', () => {
  it('is in the module that the calendar is at, not in what was left behind', () => {
    expect(nextStep([done, late, current, ahead], null)).toBe('two-3');
  });

  it('is what was left open, wherever it is', () => {
    expect(nextStep([late, current], 'two-4')).toBe('two-4');
    expect(nextStep([late, current], 'one-4')).toBe('one-4');
  });

  it('does not go back to a step that is done by now', () => {
    expect(nextStep([late, current], 'zero-1')).toBe('two-3');
  });

  it('is what was left behind once the current module is done, then what comes next', () => {
    expect(nextStep([done, late, ahead], null)).toBe('one-4');
    expect(nextStep([done, ahead], null)).toBe('three-1');
  });

  it('is nothing when all is done', () => {
    expect(nextStep([done], null)).toBeNull();
  });
});
