import type { WorkshopDetail } from './meetings.ts';
import { waysFrom } from './ways.ts';

const workshop = (status: string, runs: boolean, canMark = false): WorkshopDetail =>
  ({
    status,
    replies: runs ? {} : null,
    permissions: { canRun: runs, canMark },
  }) as unknown as WorkshopDetail;

describe('the page of a workshop', () => {
  it.each([
    ['protocol', 'scheduled', true, false],
    ['room', 'scheduled', true, true],
    ['room', 'scheduled', false, false],
    ['room', 'open', true, true],
    ['summary', 'closed', false, false],
    [null, 'cancelled', true, false],
  ])('leads to %s when %s (runs it: %s, its hour has come: %s)', (first, status, runs, canMark) => {
    const ways = waysFrom(workshop(status, runs, canMark));
    expect(ways.first).toBe(first);
    expect(ways.others).not.toContain(first);
  });
});
