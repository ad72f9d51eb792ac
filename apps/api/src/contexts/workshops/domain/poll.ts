import type { PollAnswer } from './slot.ts';
import { PollClosed, SlotInThePast, SlotsAlike, SlotUnknown } from './workshops.refusals.ts';

export type PollFacts = Readonly<{ closedAt: Date | null; confirmedSlotId: string | null }>;

/** Hours to ask about: all ahead, no two the same. @throws SlotInThePast, SlotsAlike */
export function checkSlots(starts: readonly Date[], now: Date): void {
  for (const [index, startsAt] of starts.entries()) {
    const pointer = `/slots/${index}/time`;
    if (startsAt <= now) throw new SlotInThePast({ pointer });
    const first = starts.findIndex((each) => each.getTime() === startsAt.getTime());
    if (first !== index) throw new SlotsAlike({ pointer });
  }
}

export type SaidOfSlot = Readonly<{ slotId: string; answer: PollAnswer }>;

/** What somebody says of each hour; the last word on the same one counts. @throws PollClosed, SlotUnknown */
export function readAnswers(
  { closedAt }: PollFacts,
  slotIds: readonly string[],
  said: readonly SaidOfSlot[],
): ReadonlyMap<string, PollAnswer> {
  if (closedAt !== null) throw new PollClosed();
  const stranger = said.findIndex(({ slotId }) => !slotIds.includes(slotId));
  if (stranger >= 0) throw new SlotUnknown({ pointer: `/answers/${stranger}/slotId` });
  return new Map(said.map(({ slotId, answer }) => [slotId, answer]));
}

/**
 * Whether there is still something to confirm: not when this very hour was, so that twice is once.
 * @throws PollClosed when another was, or the question was withdrawn; SlotUnknown
 */
export function isToConfirm(
  { closedAt, confirmedSlotId }: PollFacts,
  slotIds: readonly string[],
  slotId: string,
): boolean {
  if (!slotIds.includes(slotId)) throw new SlotUnknown({ pointer: '/slotId' });
  if (closedAt === null) return true;
  if (confirmedSlotId === slotId) return false;
  throw new PollClosed();
}
