import type { ReactNode } from 'react';
import styles from './skip-link.module.css';

/** First thing in the page, seen only with the keyboard. Leads to the `id` of `Page`. */
export function SkipLink({ to = 'main', children }: { to?: string; children: ReactNode }) {
  return (
    <a href={`#${to}`} className={styles.skip}>
      {children}
    </a>
  );
}
