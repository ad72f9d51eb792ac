import { Check, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import { Icon } from '../icon/icon.tsx';
import styles from './note.module.css';

export type NoteTone = 'info' | 'ok' | 'warn' | 'danger';

const usual: Record<NoteTone, LucideIcon> = {
  info: Info,
  ok: Check,
  warn: TriangleAlert,
  danger: TriangleAlert,
};

export type NoteProps = {
  tone?: NoteTone;
  icon?: LucideIcon;
  /** Read out when it appears: `status` waits its turn, `alert` interrupts. */
  role?: 'status' | 'alert';
  children: ReactNode;
  className?: string;
};

export function Note({ tone = 'info', icon = usual[tone], role, children, className }: NoteProps) {
  return (
    <div role={role} className={cx(styles.note, styles[tone], className)}>
      <Icon of={icon} className={styles.icon} />
      <div className={styles.words}>{children}</div>
    </div>
  );
}
