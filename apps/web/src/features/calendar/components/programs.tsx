import { Card } from '@cheminer/ui';
import { useId } from 'react';
import { useWords } from '../../../app/words.tsx';
import styles from '../calendar.module.css';

/** How each program is told to follow an address. */
export function Programs() {
  const { calendar: words } = useWords();
  const id = useId();
  return (
    <Card as="aside" aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {words.howTitle}
      </h2>
      {words.programs.map(({ name, steps, note }) => (
        <details key={name} className={styles.program}>
          <summary>{name}</summary>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className={styles.private}>{note}</p>
        </details>
      ))}
    </Card>
  );
}
