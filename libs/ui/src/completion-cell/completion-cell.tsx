import { Check } from 'lucide-react';
import type { CSSProperties } from 'react';
import { cx } from '../cx.ts';
import { Icon } from '../icon/icon.tsx';
import styles from './completion-cell.module.css';

export type CompletionCellProps = {
  done: number;
  /** 0: nothing is asked of the person here. */
  total: number;
  /** Read aloud in place of the drawing: « 4 étapes sur 6 », « terminé », « pas encore ouvert ». */
  label: string;
  /** A dot: the module is still to open. */
  notOpen?: boolean;
  /** Outlined: the person has left. */
  departed?: boolean;
};

/** How far one person is in one module. */
export function CompletionCell({ done, total, label, notOpen, departed }: CompletionCellProps) {
  const full = total > 0 && done >= total;
  const fill = { '--fill': `${total > 0 ? Math.round((done / total) * 100) : 0}%` } as CSSProperties;
  return (
    <span className={styles.place}>
      {notOpen ? (
        <span className={styles.dot} />
      ) : (
        <span
          aria-hidden="true"
          style={full ? undefined : fill}
          className={cx(styles.cell, full && styles.full, departed && styles.departed)}
        >
          <Reached {...{ done, total, full }} />
        </span>
      )}
      <span className="sr">{label}</span>
    </span>
  );
}

function Reached({ done, total, full }: { done: number; total: number; full: boolean }) {
  if (full) return <Icon of={Check} small className={styles.check} />;
  return total > 0 ? done : '–';
}
