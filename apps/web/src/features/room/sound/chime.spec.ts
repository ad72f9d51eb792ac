import { chimeFor, type Moment } from './chime.ts';

const moment = (phase: number, isLastMinute = false, isRunning = true): Moment => ({
  ...{ phase, isLastMinute, isRunning },
});

describe('the sound of the clock', () => {
  it('is heard once when the last minute begins, and once at the next phase, however short', () => {
    expect(chimeFor(moment(2), moment(2))).toBeNull();
    expect(chimeFor(moment(2), moment(2, true))).toBe('minute');
    expect(chimeFor(moment(2, true), moment(2, true))).toBeNull();
    expect(chimeFor(moment(2, true), moment(3, true))).toBe('phase');
  });

  it('tells nothing to whoever comes in, nor while the clock stands', () => {
    expect(chimeFor(null, moment(4, true))).toBeNull();
    expect(chimeFor(moment(2), moment(2, true, false))).toBeNull();
  });
});
