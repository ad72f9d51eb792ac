import { cx } from '../cx.ts';
import styles from './avatar.module.css';

export type AvatarProps = {
  initials: string;
  /** The name, when it is not written beside. */
  label?: string;
  /** The person who speaks. */
  active?: boolean;
};

export function Avatar({ initials, label, active }: AvatarProps) {
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <span {...spoken} className={cx(styles.avatar, active && styles.active)}>
      {initials}
    </span>
  );
}
