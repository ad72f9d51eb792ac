import { jest } from '@jest/globals';
import { Rhythm } from './rhythm.ts';

describe('the rhythm at which what is typed goes out', () => {
  const work = jest.fn();
  let rhythm: Rhythm;
  beforeEach(() => {
    jest.useFakeTimers();
    work.mockClear();
    rhythm = new Rhythm(work);
  });
  afterEach(() => jest.useRealTimers());

  /** Types a key every so many ms, that long. */
  const type = (every: number, during: number) => {
    for (let typed = 0; typed < during; typed += every) {
      rhythm.soon();
      jest.advanceTimersByTime(every);
    }
  };

  it('is one second after the last key', () => {
    type(100, 500);
    jest.advanceTimersByTime(899);
    expect(work).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is never more than two seconds after the first key, for whoever types without a pause', () => {
    type(100, 1_900);
    expect(work).not.toHaveBeenCalled();
    type(100, 100);
    expect(work).toHaveBeenCalledTimes(1);
    type(100, 4_000);
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('is at once where somebody asks, and only if something was typed', () => {
    rhythm.now();
    expect(work).not.toHaveBeenCalled();
    rhythm.soon();
    rhythm.now();
    jest.advanceTimersByTime(5_000);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is silent once somebody else has sent it', () => {
    rhythm.soon();
    rhythm.rest();
    jest.advanceTimersByTime(5_000);
    expect(work).not.toHaveBeenCalled();
  });
});
