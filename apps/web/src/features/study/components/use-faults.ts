import { type ByField, faultsOf } from '../../../app/form-faults.ts';
import { useStudy } from '../../../app/study-words.ts';
import { useWords } from '../../../app/words.tsx';
import type { Done } from '../slot-commands.ts';

/** What is wrong with each field of what was sent; a length that is not accepted is said with those that are. */
export function useFaults(done: Done | undefined): ByField {
  const words = useWords();
  const { time } = useStudy();
  if (!done) return {};
  const faults = faultsOf(done.failure, done.slot, words);
  if (!faults['minutes'] || done.slot.minutes === '') return faults;
  return { ...faults, minutes: time.minutesRange };
}
