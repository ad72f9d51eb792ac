import { SlotInThePast, TooManySlots } from './study.refusals.ts';

/** When somebody means to study: an instant, the zone in whose hours they said it, and for how long. */
export type WantedSlot = Readonly<{
  startsAt: Date;
  zone: string;
  minutes: number;
  /** What of the path it is for; null when it is not said. */
  unitKey: string | null;
}>;

/** `sequence` grows with each change, so that a calendar knows which of two files is the later. */
export type StudySlot = WantedSlot & Readonly<{ sequence: number; cancelledAt: Date | null }>;

/** More than anybody keeps in view. */
export const mostSlotsToCome = 100;

/** @throws SlotInThePast, TooManySlots */
export function planSlot(wanted: WantedSlot, others: number, now: Date): StudySlot {
  if (wanted.startsAt <= now) throw new SlotInThePast({ pointer: '/date' });
  checkRoom(wanted, others, now);
  return { ...wanted, sequence: 0, cancelledAt: null };
}

/**
 * What the new wish changes; null when it is so already. One that was cancelled stands again, even where it has begun:
 * that is how a cancelling is undone.
 * @throws SlotInThePast, TooManySlots
 */
export function moveSlot(slot: StudySlot, wanted: WantedSlot, others: number, now: Date): StudySlot | null {
  const moved = slot.startsAt.getTime() !== wanted.startsAt.getTime();
  const same = !moved && slot.minutes === wanted.minutes && slot.unitKey === wanted.unitKey;
  if (same && slot.cancelledAt === null) return null;
  if (moved && wanted.startsAt <= now) throw new SlotInThePast({ pointer: '/date' });
  checkRoom(wanted, others, now);
  return { ...wanted, sequence: slot.sequence + 1, cancelledAt: null };
}

/** Null when it is cancelled already. */
export function cancelSlot(slot: StudySlot, now: Date): StudySlot | null {
  if (slot.cancelledAt !== null) return null;
  return { ...slot, sequence: slot.sequence + 1, cancelledAt: now };
}

function checkRoom({ startsAt }: WantedSlot, others: number, now: Date): void {
  if (startsAt > now && others >= mostSlotsToCome) throw new TooManySlots({ max: mostSlotsToCome });
}
