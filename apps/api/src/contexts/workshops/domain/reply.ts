import type { WorkshopStatus } from './lifecycle.ts';
import { AlreadyOpen, Cancelled } from './workshops.refusals.ts';

export const replyAnswers = ['coming', 'maybe', 'not-coming'] as const;
export type ReplyAnswer = (typeof replyAnswers)[number];

export type ReplyCounts = Readonly<{ coming: number; maybe: number; notComing: number; silent: number }>;

/** @throws Cancelled, AlreadyOpen: who was there is marked, no longer announced */
export function checkRepliesOpen(status: WorkshopStatus): void {
  if (status === 'cancelled') throw new Cancelled();
  if (status !== 'scheduled') throw new AlreadyOpen({ status });
}

/** Whoever is expected counts once, whether they answered or not; a word of somebody who left counts no more. */
export function countReplies(
  expected: readonly string[],
  replies: ReadonlyMap<string, ReplyAnswer>,
): ReplyCounts {
  const count = (answer: ReplyAnswer | undefined): number =>
    expected.filter((memberId) => replies.get(memberId) === answer).length;
  return {
    coming: count('coming'),
    maybe: count('maybe'),
    notComing: count('not-coming'),
    silent: count(undefined),
  };
}
