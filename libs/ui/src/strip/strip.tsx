import { Info, WifiOff, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import { Icon } from '../icon/icon.tsx';
import styles from './strip.module.css';

export type StripProps = {
  /** `offline` is the usual one; `notice` tells something that is not a worry. */
  kind?: 'offline' | 'notice';
  icon?: LucideIcon;
  children: ReactNode;
  /** Stands in for `children` on a phone, when they would take three lines. */
  short?: ReactNode;
  /** A link or a button, at the end. */
  action?: ReactNode;
};

/** The full-width strip under the top bar. */
export function Strip({ kind = 'offline', icon, children, short, action }: StripProps) {
  return (
    <div role="status" className={cx(styles.strip, styles[kind])}>
      <Icon of={icon ?? (kind === 'offline' ? WifiOff : Info)} className={styles.icon} />
      <span className={cx(short !== undefined && styles.long)}>{children}</span>
      {short !== undefined && <span className={styles.short}>{short}</span>}
      {action && <span className={styles.action}>{action}</span>}
    </div>
  );
}
