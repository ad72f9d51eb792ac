import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import styles from './icon.module.css';

export type IconProps = {
  of: LucideIcon;
  /** `small` is 16 px, for a line of meta; by default the icon follows its text. */
  small?: boolean;
  /** Names an icon that stands alone. Beside a word, leave it out: the icon is then hidden from readers. */
  label?: string;
  className?: string;
};

export function Icon({ of: Shape, small, label, className }: IconProps) {
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return <Shape {...spoken} className={cx(styles.icon, small && styles.small, className)} />;
}

export type IconTextProps = { icon: LucideIcon; small?: boolean; children: ReactNode; className?: string };

/** A line that starts with its icon: « Quiz, 6 minutes ». */
export function IconText({ icon, small, children, className }: IconTextProps) {
  return (
    <span className={cx(styles.line, className)}>
      <Icon of={icon} small={small} />
      <span>{children}</span>
    </span>
  );
}
