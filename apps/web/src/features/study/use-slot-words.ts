import { useStudy } from '../../app/study-words.ts';
import { instantAt } from '../../app/wall-clock.ts';
import { useFormat } from '../../app/words.tsx';
import type { SlotTyped } from './slot.ts';

/** « mercredi 21 octobre à 17:30 », in the reader's hours. */
export function useSlotWords() {
  const { time: words } = useStudy();
  const { longDay, time, zone } = useFormat();
  const at = (startsAt: string): string => words.slotAt(longDay(startsAt), time(startsAt));
  return {
    at,
    typed: (slot: SlotTyped): string => {
      const startsAt = instantAt(slot, zone);
      return startsAt === null ? '' : at(startsAt);
    },
  };
}
