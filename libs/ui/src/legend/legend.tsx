import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import styles from './legend.module.css';

export type LegendProps = {
  label?: string;
  /** A drawing and its word. Give the drawing no label: the word is read. */
  items: readonly Readonly<{ mark: ReactNode; text: string }>[];
};

export function Legend({ label, items }: LegendProps) {
  return (
    <ul role="list" aria-label={label} className={styles.legend}>
      {items.map(({ mark, text }) => (
        <li key={text}>
          <span aria-hidden="true" className={styles.mark}>
            {mark}
          </span>
          {text}
        </li>
      ))}
    </ul>
  );
}

/** A step on its stretch of trail, as the map draws it. */
export function TrailSample({ walked }: { walked?: boolean }) {
  return (
    <svg
      viewBox="0 0 26 22"
      width="26"
      height="22"
      aria-hidden="true"
      className={cx(styles.sample, walked && styles.walked)}
    >
      <path d="M0 11H26" />
      <circle cx="13" cy="11" r="6" />
    </svg>
  );
}
