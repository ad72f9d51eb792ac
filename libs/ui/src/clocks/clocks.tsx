import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import styles from './clocks.module.css';

export type ClockFace = Readonly<{
  /** « 12:30 », or « 24 nov. » when the day is what moved. */
  text: string;
  /** Always names a place: « jeudi 9 novembre, chez vous », « à Paris ». */
  caption: ReactNode;
  /** The instant, for machines. */
  dateTime?: string;
}>;

export type ClocksProps = {
  /** The reader's own, first and large. */
  mine: ClockFace;
  /** The organiser's, second and small. */
  other?: ClockFace;
  /** What it was before the meeting moved: struck through and kept. */
  moved?: ClockFace;
};

/** One moment, as two people read it. */
export function Clocks({ mine, other, moved }: ClocksProps) {
  return (
    <div className={styles.clocks}>
      {moved && (
        <Clock caption={moved.caption} small>
          <del>
            <time dateTime={moved.dateTime}>{moved.text}</time>
          </del>
        </Clock>
      )}
      <Clock caption={mine.caption}>
        <time dateTime={mine.dateTime}>{mine.text}</time>
      </Clock>
      {other && (
        <Clock caption={other.caption} small>
          <time dateTime={other.dateTime}>{other.text}</time>
        </Clock>
      )}
    </div>
  );
}

function Clock({ caption, small, children }: { caption: ReactNode; small?: boolean; children: ReactNode }) {
  return (
    <p className={cx('tn', small && styles.small)}>
      <b className={styles.text}>{children}</b> <span className={styles.caption}>{caption}</span>
    </p>
  );
}
