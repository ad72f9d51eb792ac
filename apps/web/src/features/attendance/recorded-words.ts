import { useFormat, useWords } from '../../app/words.tsx';
import type { Recorded } from './sheet.ts';

/** « Présence notée, de 10:02 à 12:04, en visio » */
export function useRecordedWords(): (recorded: Recorded) => string {
  const { attendance: words } = useWords().workshops;
  const { time } = useFormat();
  const hours = ({ arrivedAt, leftAt }: Recorded): string | null => {
    if (arrivedAt === null) return null;
    return leftAt === null ? words.since(time(arrivedAt)) : words.fromTo(time(arrivedAt), time(leftAt));
  };
  return (recorded) => {
    const means = recorded.means.map((each) => words.means[each]).join(words.then);
    return [words.recorded[standing(recorded)], hours(recorded), means].filter(Boolean).join(', ');
  };
}

/** By telephone is said once: by the means, where they are known. */
const standing = ({ status, means }: Recorded): NonNullable<Recorded['status']> | 'none' =>
  status === 'phone' && means.length > 0 ? 'present' : (status ?? 'none');
