import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { cx } from '../cx.ts';
import { Hut, type HutState } from '../hut/hut.tsx';
import { Icon } from '../icon/icon.tsx';
import { Marker, type StepState } from '../marker/marker.tsx';
import { Screen, type ScreenState } from '../screen/screen.tsx';
import styles from './road-book.module.css';
import { Trail } from './trail.tsx';

/** What stands on the trail. `label` is read aloud: leave it out when the row's `state` says the same. */
export type RoadBookMark = { label?: string } & (
  | { kind: 'step'; state: StepState }
  | { kind: 'workshop'; state: HutState }
  | { kind: 'webinar'; state: ScreenState }
);

export type RoadBookRow = Readonly<{
  key: string;
  /** Without an address the row is not a link. */
  to?: string;
  mark: RoadBookMark;
  title: ReactNode;
  icon?: LucideIcon;
  meta?: ReactNode;
  /** At the right of the row, under its title on a phone. */
  state?: ReactNode;
  /** Why it is not done yet, to unfold under the row: the question, and the answer. */
  why?: Readonly<{ ask: string; answer: string }>;
  /** The step one is at. */
  current?: boolean;
}>;

export type RoadBookProps = {
  rows: readonly RoadBookRow[];
  label?: string;
  /** For a side column: smaller markers, lighter titles, no `state`. */
  compact?: boolean;
};

export function RoadBook({ rows, label, compact }: RoadBookProps) {
  const walkedTo = rows.findLastIndex(({ mark }) => isBehind(mark));
  return (
    <ol role="list" aria-label={label} className={cx(compact && styles.compact)}>
      {rows.map((row, index) => (
        <li key={row.key} className={cx(styles.item, row.current && styles.current)}>
          <RowFrame row={row}>
            <span className={styles.trail}>
              <Trail row={index} last={index === rows.length - 1} walkedTo={walkedTo} />
              <Mark mark={row.mark} compact={compact} />
            </span>
            <span className={styles.words}>
              <span className={styles.title}>{row.title}</span>{' '}
              {row.meta && (
                <span className={styles.meta}>
                  {row.icon && <Icon of={row.icon} small />}
                  <span>{row.meta}</span>
                </span>
              )}
            </span>{' '}
            {row.state && !compact && <span className={styles.state}>{row.state}</span>}
          </RowFrame>
          {row.why && !compact && <Why about={row.title} why={row.why} />}
        </li>
      ))}
    </ol>
  );
}

/** Outside the row's link, so that it opens without leaving the page. */
function Why({ about, why }: { about: ReactNode; why: NonNullable<RoadBookRow['why']> }) {
  return (
    <details className={styles.why}>
      <summary>
        {why.ask} <span className="sr">{about}</span>
      </summary>
      <p>{why.answer}</p>
    </details>
  );
}

function RowFrame({ row: { to, current }, children }: { row: RoadBookRow; children: ReactNode }) {
  const step = current ? 'step' : undefined;
  if (to === undefined) {
    return (
      <div aria-current={step} className={styles.row}>
        {children}
      </div>
    );
  }
  return (
    <Link to={to} aria-current={step} className={styles.row}>
      {children}
    </Link>
  );
}

function Mark({ mark, compact }: { mark: RoadBookMark; compact: boolean | undefined }) {
  const size = compact ? 'small' : undefined;
  if (mark.kind === 'step') return <Marker state={mark.state} label={mark.label} size={size} />;
  if (mark.kind === 'workshop') return <Hut state={mark.state} label={mark.label} size={size} />;
  return <Screen state={mark.state} label={mark.label} size={size} />;
}

/** A step is reached when it is done, left behind or the present one; a meeting when its day is past. */
function isBehind({ kind, state }: RoadBookMark): boolean {
  if (state === 'open' || state === 'not-open') return false;
  return kind === 'step' || state !== 'now';
}
