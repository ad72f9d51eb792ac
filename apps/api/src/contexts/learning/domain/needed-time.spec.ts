import { aloneIn, leftAloneIn, minutesOf } from './needed-time.ts';

const step = (minutes: number, completedAt: string | null = null) => ({
  ...{ minutes, required: true, collective: false, completedAt },
});
const done = '2027-02-25T10:00:00Z';
const meeting = { ...step(120), collective: true };
const optional = { ...step(1), required: false };

describe('the time that a unit needs', () => {
  it('is that of every required step done alone', () => {
    expect(minutesOf(aloneIn({ atLeast: null, steps: [step(10), meeting, optional, step(6)] }))).toBe(16);
  });

  it('is, where a number of steps is enough, that of the shortest that make up the number', () => {
    const steps = [step(30), step(5), meeting, step(10), optional];
    expect(minutesOf(aloneIn({ atLeast: 2, steps }))).toBe(15);
    expect(minutesOf(leftAloneIn({ done: 0, required: 2, steps }))).toBe(15);
  });

  it('is no more than what the number still lacks, whichever steps were chosen', () => {
    const steps = [step(30, done), step(5), step(10)];
    expect(minutesOf(leftAloneIn({ done: 1, required: 2, steps }))).toBe(5);
    expect(leftAloneIn({ done: 2, required: 2, steps: [step(30, done), step(5, done), step(10)] })).toEqual(
      [],
    );
  });
});
