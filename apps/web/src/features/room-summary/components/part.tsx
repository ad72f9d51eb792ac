import { Card } from '@cheminer/ui';
import { type ReactNode, useId } from 'react';
import styles from './summary.module.css';

/** A part of the summary, under its own title. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Card aria-labelledby={id} className={styles.card}>
      <h2 id={id}>{title}</h2>
      {children}
    </Card>
  );
}
