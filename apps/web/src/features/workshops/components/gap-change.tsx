import { IconText } from '@cheminer/ui';
import { ClockAlert } from 'lucide-react';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Workshop } from '../meetings.ts';
import styles from './gap-change.module.css';

/** The same hour for the organiser is another one for the reader from this workshop on. */
export function GapChange({
  workshop: { gapChange, zone },
}: {
  workshop: Pick<Workshop, 'gapChange' | 'zone'>;
}) {
  const { workshops } = useWords();
  const { minutes, place } = useFormat();
  if (!gapChange) return null;
  const gap = (of: number) => minutes(Math.abs(of));
  return (
    <IconText icon={ClockAlert} className={styles.gap}>
      {workshops.gap(place(zone), gap(gapChange.fromMinutes), gap(gapChange.toMinutes))}
    </IconText>
  );
}
