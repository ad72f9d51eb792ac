import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export type EmptyStateProps = {
  /** One fact: « Aucune question posée ». */
  fact: ReactNode;
  /** One invitation. */
  children: ReactNode;
  /** A button or a link. */
  action?: ReactNode;
};

export function EmptyState({ fact, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <svg viewBox="0 0 120 40" width="120" height="40" aria-hidden="true" className={styles.trail}>
        <path d="M2 34C24 34 22 14 44 16S70 32 92 22 108 8 118 6" />
      </svg>
      <p className={styles.fact}>{fact}</p>
      <div className={styles.invitation}>{children}</div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
