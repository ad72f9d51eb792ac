import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import { Icon } from '../icon/icon.tsx';
import styles from './button.module.css';

export type ButtonVariant = 'main' | 'plain' | 'quiet' | 'danger';

type Worded = { children: ReactNode; icon?: LucideIcon; label?: undefined };
type IconOnly = { icon: LucideIcon; label: string; children?: undefined };

/** What a button and a link that looks like one have in common. */
export type ButtonFace = (Worded | IconOnly) & {
  /** One `main` per screen. */
  variant?: ButtonVariant;
  /** An icon after the words, for a way forward. */
  iconEnd?: LucideIcon;
  wide?: boolean;
};

export function faceClass({ variant = 'plain', wide, label }: Partial<ButtonFace>): string {
  return cx(styles.button, styles[variant], wide && styles.wide, label !== undefined && styles.square);
}

type FaceProps = Pick<ButtonFace, 'icon' | 'iconEnd' | 'children'> & { busy?: string | false };

export function Face({ icon, iconEnd, children, busy }: FaceProps) {
  return (
    <>
      {icon && <Icon of={icon} />}
      {children !== undefined && (
        <span className={styles.words}>
          {children}
          {busy && <span className={styles.busy}> {busy}</span>}
        </span>
      )}
      {iconEnd && <Icon of={iconEnd} />}
    </>
  );
}
