import { Check, CloudUpload, Flag, X, type LucideIcon } from 'lucide-react';
import { cx } from '../cx.ts';
import { Icon } from '../icon/icon.tsx';
import styles from './marker.module.css';

export type StepState = 'done' | 'now' | 'open' | 'left-behind' | 'not-open' | 'to-send';

/** The state of a step, or the verdict on an answer. */
export type MarkerState = StepState | 'right' | 'to-review';

const icons: Partial<Record<MarkerState, LucideIcon>> = {
  done: Check,
  now: Flag,
  'to-send': CloudUpload,
  right: Check,
  'to-review': X,
};

export type MarkerProps = {
  state: MarkerState;
  /** Read aloud. Leave it out when the state is written beside. */
  label?: string;
  /** `small` is 24 px without the flag, for narrow lists; `dot` 20 px without any sign, beside its words. */
  size?: 'small' | 'dot';
};

export function Marker({ state, label, size }: MarkerProps) {
  const bare = size === 'dot' || (size === 'small' && state === 'now');
  const icon = bare ? undefined : icons[state];
  return (
    <span className={cx(styles.marker, styles[state], size && styles[size])}>
      {icon && <Icon of={icon} small className={styles.icon} />}
      {label !== undefined && <span className="sr">{label} </span>}
    </span>
  );
}
