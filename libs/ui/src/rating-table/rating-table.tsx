import { type ReactNode, useId } from 'react';
import styles from './rating-table.module.css';

type Statement = Readonly<{ key: string; text: string }>;
type ScaleValue = Readonly<{ value: number; label: string }>;

export type RatingTableProps = {
  /** What the whole is read out as. */
  label: string;
  statements: readonly Statement[];
  scale: readonly ScaleValue[];
  /** By statement; '' or nothing where there is no rating yet. */
  value: Readonly<Record<string, string>>;
  onChange: (key: string, value: string) => void;
  hint?: ReactNode;
  disabled?: boolean;
  /** Under a statement: a comment, an error. */
  after?: (key: string) => ReactNode;
};

/** One rating per statement. Each is a group of radio buttons of its own: the arrows choose, Tab goes on. */
export function RatingTable({ label, statements, hint, after, ...rest }: RatingTableProps) {
  const hintId = useId();
  return (
    <div
      role="group"
      aria-label={label}
      aria-describedby={hint ? hintId : undefined}
      className={styles.table}
    >
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      {statements.map((statement) => (
        <div key={statement.key} className={styles.statement}>
          <Rating statement={statement} {...rest} />
          {after?.(statement.key)}
        </div>
      ))}
    </div>
  );
}

type RatingProps = Pick<RatingTableProps, 'scale' | 'value' | 'onChange' | 'disabled'> & {
  statement: Statement;
};

function Rating({ statement: { key, text }, scale, value, onChange, disabled }: RatingProps) {
  const name = useId();
  const wordy = scale.every(({ label }) => label.length <= 12);
  return (
    <fieldset className={styles.rating} disabled={disabled}>
      <legend className={styles.text}>{text}</legend>
      <div className={styles.segments}>
        {scale.map((each) => (
          <label key={each.value} className={styles.segment}>
            <input
              type="radio"
              name={name}
              value={each.value}
              checked={value[key] === String(each.value)}
              onChange={({ currentTarget }) => onChange(key, currentTarget.value)}
              className={styles.box}
            />
            <Segment {...each} wordy={wordy} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A number, with its label read out where it says more; labels stand by themselves where all of them are short. */
function Segment({ value, label, wordy }: ScaleValue & { wordy: boolean }) {
  const isNumber = label === String(value);
  if (wordy) return <span>{label}</span>;
  return (
    <>
      <span aria-hidden={isNumber ? undefined : true}>{value}</span>
      {!isNumber && <span className="sr">{`${value}, ${label}`}</span>}
    </>
  );
}
