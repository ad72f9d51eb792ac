import { Card } from '@cheminer/ui';
import { useId } from 'react';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Departing } from '../departure.ts';
import styles from './person-page.module.css';

/** What was said of somebody's departure, the latest first. */
export function DepartureWords({ words }: { words: Departing['words'] }) {
  const { departure, person } = useWords().review;
  const { dayWithYear, moment } = useFormat();
  const id = useId();
  if (words.length === 0) return null;
  return (
    <Card flush aria-labelledby={id} className={styles.said}>
      <h2 id={id} className={styles.title}>
        {departure.said}
      </h2>
      <ol role="list">
        {words.map(({ leftOn, reason, byName, decidedAt }) => (
          <li key={decidedAt} className={styles.event}>
            <time dateTime={decidedAt} className="tn">
              {moment(decidedAt)}
            </time>
            <div>
              <p>
                {[leftOn ? person.leftOn(dayWithYear(leftOn)) : person.event.stays, byName]
                  .filter(Boolean)
                  .join(', ')}
              </p>
              <p className={styles.quiet}>{person.event.because(reason)}</p>
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}
