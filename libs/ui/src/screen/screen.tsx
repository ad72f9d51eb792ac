import { cx } from '../cx.ts';
import styles from './screen.module.css';

export type ScreenState = 'done' | 'now' | 'open' | 'absent' | 'not-open';

const signs: Partial<Record<ScreenState, string>> = {
  done: 'm10.5 12.5 4 4 7-8',
  now: 'M13.5 8v9l7-4.500z',
  open: 'M13.5 8v9l7-4.500z',
  absent: 'm12.5 9 7 7m0-7-7 7',
};

export type ScreenProps = {
  state: ScreenState;
  /** Read aloud. Leave it out when the state is written beside. */
  label?: string;
  /** 26 px instead of 38. */
  size?: 'small';
};

/** A webinar: the screen that is watched together. */
export function Screen({ state, label, size }: ScreenProps) {
  const sign = signs[state];
  return (
    <span className={cx(styles.screen, styles[state], size && styles[size])}>
      <svg viewBox="-1 0 34 31" aria-hidden="true" className={styles.drawing}>
        <rect x="2" y="2" width="28" height="21" rx="4" className={styles.shape} />
        <path d="M16 23v5M10 29h12" className={styles.foot} />
        {sign && <path d={sign} className={styles.sign} />}
      </svg>
      {label !== undefined && <span className="sr">{label} </span>}
    </span>
  );
}
