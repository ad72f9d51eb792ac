import type { ReactNode } from 'react';
import styles from './count-figure.module.css';

export type CountFigureProps = {
  /** « 23 » */
  count: ReactNode;
  /** « étapes sur 48 »: the other side of the count. */
  rest: ReactNode;
  /** A second line: « et, en groupe, 1 atelier sur 4, 1 webinaire sur 2 ». */
  note?: ReactNode;
};

export function CountFigure({ count, rest, note }: CountFigureProps) {
  return (
    <div>
      <p className={styles.figure}>
        <span className="tn">{count}</span> <span className={styles.rest}>{rest}</span>
      </p>
      {note && <p className={styles.note}>{note}</p>}
    </div>
  );
}
