import { withoutFinished } from './finished-here.ts';
import type { Path, PathStep } from './walk.ts';

type Given = Partial<Pick<PathStep, 'required' | 'collective' | 'locked' | 'completedAt'>>;

const step = (key: string, given: Given = {}) => ({
  ...{ key, minutes: 10, required: true, collective: false, locked: false, completedAt: null },
  ...given,
});
const path = (...units: readonly (readonly ReturnType<typeof step>[])[]) =>
  ({
    units: units.map((steps) => ({ steps, minutesLeft: 10 * steps.length, done: 2 })),
    ...{ nextStepKey: 'b', resumes: true },
  }) as unknown as Path;

describe('a path of which something was finished on this device', () => {
  it('is as the server says while that is nothing', () => {
    const told = path([step('a'), step('b')]);
    expect(withoutFinished(told, new Set())).toBe(told);
  });

  it('goes on with the step after it, and has fewer minutes left; what counts does not move', () => {
    const told = path([step('a'), step('b'), step('c')]);
    const { nextStepKey, resumes, units } = withoutFinished(told, new Set(['b']));
    expect({ nextStepKey, resumes }).toEqual({ nextStepKey: 'c', resumes: false });
    expect(units[0]).toMatchObject({ minutesLeft: 20, done: 2 });
  });

  it('goes past what is finished too, optional, done together, or not open, into the next module', () => {
    const passed = [step('c'), step('d', { required: false }), step('e', { collective: true })];
    const told = path([step('b'), ...passed, step('f', { locked: true })], [step('g')]);
    expect(withoutFinished(told, new Set(['b', 'c'])).nextStepKey).toBe('g');
  });

  it('comes back to what was left behind, and ends where nothing is to do', () => {
    const told = path([step('a'), step('b')]);
    expect(withoutFinished(told, new Set(['b'])).nextStepKey).toBe('a');
    expect(withoutFinished(told, new Set(['a', 'b'])).nextStepKey).toBeNull();
  });
});
