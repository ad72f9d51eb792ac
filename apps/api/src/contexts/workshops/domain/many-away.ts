import type { ReplyCounts } from './reply.ts';

/** Above this share of a group, another date serves it better. */
const bearable = 0.2;

/** Whether so many cannot come that the group should be asked about another date. */
export function areManyAway({ coming, maybe, notComing, silent }: ReplyCounts): boolean {
  const expected = coming + maybe + notComing + silent;
  return expected > 0 && notComing / expected > bearable;
}
