import { nextTry } from './back-off.ts';

describe('the next try', () => {
  const now = new Date('2027-03-01T11:00:00Z');
  const minutes = (attempts: number) => (nextTry(attempts, now).getTime() - now.getTime()) / 60_000;

  it('comes later each time, and never later than in half an hour', () => {
    expect([1, 2, 3, 4, 5, 6, 40].map(minutes)).toEqual([1, 2, 4, 8, 16, 30, 30]);
  });
});
