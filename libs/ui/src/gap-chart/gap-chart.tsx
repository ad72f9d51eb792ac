import styles from './gap-chart.module.css';

export type GapRow = Readonly<{ key: string; text: string; before: number | null; after: number | null }>;

export type GapChartProps = {
  rows: readonly GapRow[];
  min: number;
  max: number;
  caption: string;
  words: Readonly<{
    statement: string;
    before: string;
    after: string;
    gap: string;
    notRated: string;
    /** « +2 », « = », « −1 » */
    gapOf: (gap: number) => string;
  }>;
};

const sheet = { width: 300, height: 36, side: 14 };

/** What moved between two ratings: drawn, a line from a hollow disc to a full one; and written, in the same table. */
export function GapChart({ rows, min, max, caption, words }: GapChartProps) {
  return (
    <table className={styles.table}>
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.statement}</th>
          <td aria-hidden="true" className={styles.drawn}>
            <Axis min={min} max={max} />
          </td>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
          <th scope="col">{words.gap}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.text}</th>
            <td aria-hidden="true" className={styles.drawn}>
              <Dumbbell row={row} min={min} max={max} />
            </td>
            <td data-label={words.before}>{row.before ?? words.notRated}</td>
            <td data-label={words.after}>{row.after ?? words.notRated}</td>
            <td data-label={words.gap} className={styles.gap}>
              {row.before === null || row.after === null ? '' : words.gapOf(row.after - row.before)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Bounds = { min: number; max: number };

const placeOf = (value: number, { min, max }: Bounds): number =>
  sheet.side + ((value - min) / Math.max(1, max - min)) * (sheet.width - 2 * sheet.side);

const stepsOf = ({ min, max }: Bounds): number[] =>
  Array.from({ length: max - min + 1 }, (_, index) => min + index);

function Axis(bounds: Bounds) {
  return (
    <svg viewBox={`0 0 ${sheet.width} 22`} className={styles.axis}>
      {stepsOf(bounds).map((value) => (
        <text key={value} x={placeOf(value, bounds)} y="16" textAnchor="middle">
          {value}
        </text>
      ))}
    </svg>
  );
}

function Dumbbell({ row: { before, after }, ...bounds }: { row: GapRow } & Bounds) {
  const middle = sheet.height / 2;
  return (
    <svg viewBox={`0 0 ${sheet.width} ${sheet.height}`} className={styles.row}>
      {stepsOf(bounds).map((value) => (
        <circle key={value} cx={placeOf(value, bounds)} cy={middle} r="1.6" className={styles.tick} />
      ))}
      {before !== null && after !== null && (
        <line
          x1={placeOf(before, bounds)}
          x2={placeOf(after, bounds)}
          y1={middle}
          y2={middle}
          className={styles.line}
        />
      )}
      {after !== null && <circle cx={placeOf(after, bounds)} cy={middle} r="9" className={styles.after} />}
      {before !== null && <circle cx={placeOf(before, bounds)} cy={middle} r="6" className={styles.before} />}
    </svg>
  );
}
