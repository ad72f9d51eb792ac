import { jest } from '@jest/globals';
import { lineOf } from './follow.ts';

describe('The line of the room', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('is not told as cut where it opens again at once, as it does every two minutes', () => {
    const told: boolean[] = [];
    const line = lineOf((isLost) => told.push(isLost));
    line.breaks();
    jest.advanceTimersByTime(600);
    expect(line.opens()).toBe(true);
    jest.advanceTimersByTime(10_000);
    expect(told).not.toContain(true);
  });

  it('is told as cut once, three seconds after it broke, whatever is tried meanwhile, and as back once it opens', () => {
    const told: boolean[] = [];
    const line = lineOf((isLost) => told.push(isLost));
    line.breaks();
    jest.advanceTimersByTime(2_000);
    line.breaks();
    jest.advanceTimersByTime(1_001);
    line.breaks();
    jest.advanceTimersByTime(10_000);
    expect(told).toEqual([true]);
    expect(line.opens()).toBe(true);
    expect(told).toEqual([true, false]);
    expect(line.opens()).toBe(false);
  });
});
