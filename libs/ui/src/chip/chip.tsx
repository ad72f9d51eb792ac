import { Check, Flag, TriangleAlert, Users, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import { Icon } from '../icon/icon.tsx';
import styles from './chip.module.css';

export type ChipTone = 'neutral' | 'now' | 'ok' | 'warn' | 'danger' | 'lake';

const usual: Partial<Record<ChipTone, LucideIcon>> = {
  now: Flag,
  ok: Check,
  warn: TriangleAlert,
  danger: TriangleAlert,
  lake: Users,
};

export type ChipProps = {
  tone?: ChipTone;
  /** Each tone but `neutral` has a usual icon; `false` only beside a marker that already says the same. */
  icon?: LucideIcon | false;
  children: ReactNode;
  className?: string;
};

/** An icon and a word: colour never carries the meaning alone. One `now` per view. */
export function Chip({ tone = 'neutral', icon = usual[tone], children, className }: ChipProps) {
  return (
    <span className={cx(styles.chip, styles[tone], className)}>
      {icon && <Icon of={icon} small />}
      {children}
    </span>
  );
}
