import styles from './trail.module.css';

/** Where the line crosses from one row to the next: by turns right and left of the discs. */
const crossing = (row: number) => (row % 2 === 0 ? 30 : 18);

type TrailProps = {
  row: number;
  last: boolean;
  /** The path is walked up to this row: solid before it, dashed after it. */
  walkedTo: number;
};

/** The stretch of trail behind one row: in from the row above, out to the row below. */
export function Trail({ row, last, walkedTo }: TrailProps) {
  const above = crossing(row - 1);
  const below = crossing(row);
  const look = (walked: boolean) => (walked ? styles.walked : undefined);
  return (
    <svg viewBox="0 0 48 100" preserveAspectRatio="none" aria-hidden="true" className={styles.trail}>
      {row > 0 && <path d={`M${above} 0C${above} 25 24 25 24 50`} className={look(row <= walkedTo)} />}
      {!last && <path d={`M24 50C24 75 ${below} 75 ${below} 100`} className={look(row < walkedTo)} />}
    </svg>
  );
}
