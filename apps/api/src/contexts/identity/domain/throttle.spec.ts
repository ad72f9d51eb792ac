import { attemptsPerPerson, secondsToWait } from './throttle.ts';

const now = new Date('2027-03-01T12:00:00Z');
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const failures = (count: number, minutes: number) => Array.from({ length: count }, () => minutesAgo(minutes));

describe('the throttle of sign-in', () => {
  it('lets somebody mistype a few times', () => {
    expect(secondsToWait({ ofPerson: failures(attemptsPerPerson - 1, 1), ofAddress: [] }, now)).toBe(0);
  });

  it('asks to wait until the window has slid past the failure too many', () => {
    expect(secondsToWait({ ofPerson: failures(attemptsPerPerson, 5), ofAddress: [] }, now)).toBe(600);
  });

  it('forgets what is older than the window', () => {
    expect(secondsToWait({ ofPerson: failures(50, 16), ofAddress: failures(500, 16) }, now)).toBe(0);
  });

  it('stops one address that tries many people', () => {
    expect(secondsToWait({ ofPerson: [], ofAddress: failures(60, 0) }, now)).toBe(900);
  });
});
