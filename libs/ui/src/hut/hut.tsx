import { Check, Clock, Phone, Users, X, type LucideIcon } from 'lucide-react';
import { cx } from '../cx.ts';
import styles from './hut.module.css';

/** `now` is the next workshop; `phone` and `late` were attended that way. */
export type HutState = 'done' | 'now' | 'open' | 'absent' | 'not-open' | 'phone' | 'late';

const drawings: Record<HutState, [HutDrawingProps['look'], LucideIcon | undefined]> = {
  done: ['filled', Check],
  phone: ['filled', Phone],
  late: ['filled', Clock],
  now: ['next', Users],
  open: ['hollow', Users],
  absent: ['hollow', X],
  'not-open': ['dashed', undefined],
};

export type HutProps = {
  state: HutState;
  /** Read aloud. Leave it out when the state is written beside. */
  label?: string;
  /** 26 px instead of 40. */
  size?: 'small';
};

/** A workshop: the hut where people meet. */
export function Hut({ state, label, size }: HutProps) {
  const [look, icon] = drawings[state];
  return (
    <span className={cx(styles.hut, size && styles[size])}>
      <HutDrawing look={look} icon={icon} />
      {label !== undefined && <span className="sr">{label} </span>}
    </span>
  );
}

type HutDrawingProps = {
  look: 'filled' | 'next' | 'hollow' | 'dashed' | 'missed' | 'quiet';
  icon: LucideIcon | undefined;
  bold?: boolean;
};

/** The shape alone, for the cells of the attendance grid too. */
export function HutDrawing({ look, icon: Sign, bold }: HutDrawingProps) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" className={cx(styles.drawing, styles[look])}>
      <path className={styles.shape} d="M20 4 37 17V36H3V17Z" />
      {Sign && (
        <Sign x={11} y={15} width={18} height={18} strokeWidth={bold ? 3 : 2.4} className={styles.sign} />
      )}
    </svg>
  );
}
